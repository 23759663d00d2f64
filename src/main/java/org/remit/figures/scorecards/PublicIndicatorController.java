package org.remit.figures.scorecards;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Indicators;
import org.remit.figures.indicators.Targets;
import org.remit.figures.releases.PublicFigure;
import org.remit.figures.releases.PublicFigures;
import org.remit.platform.actor.NotFound;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.BadAddress;
import org.remit.platform.web.Listing;
import org.remit.platform.web.Moved;

/** What the council measures, as far as its figures are released. */
@Controller
@RequestMapping("/indicators")
class PublicIndicatorController {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private final Indicators indicators;

	private final PublicFigures figures;

	private final Targets targets;

	private final Purposes purposes;

	private final IndicatorData data;

	PublicIndicatorController(Indicators indicators, PublicFigures figures, Targets targets, Purposes purposes,
			IndicatorData data) {
		this.indicators = indicators;
		this.figures = figures;
		this.targets = targets;
		this.purposes = purposes;
		this.data = data;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String page, AsAt asAt,
			Model model) {
		Page<Indicator> found = this.figures.searchIndicators(q, asAt.day(), Listing.page(page));
		List<UUID> ids = found.getContent().stream().map(Indicator::id).toList();
		model.addAttribute("q", q);
		model.addAttribute("page", Listing.Page.of(found, "/indicators", Map.of("q", q)));
		model.addAttribute("standings", this.figures.latest(ids, asAt.day()));
		return "figures/scorecards/public-list";
	}

	@GetMapping("/{address}")
	ModelAndView show(@PathVariable String address, AsAt asAt, Model model) {
		PublicIndicator found = find(address, asAt);
		if (!found.indicator().slug().equals(address)) {
			return Moved.to("/indicators/" + found.indicator().slug());
		}
		model.addAttribute("indicator", found.indicator());
		model.addAttribute("shown", found);
		return new ModelAndView("figures/scorecards/public-indicator", model.asMap());
	}

	@GetMapping("/{address}.csv")
	ResponseEntity<byte[]> csv(@PathVariable String address, AsAt asAt, Model model) {
		return file(CSV, this.data.csv(find(address, asAt, model)));
	}

	@GetMapping("/{address}.json")
	ResponseEntity<byte[]> json(@PathVariable String address, AsAt asAt, Model model) {
		return file(MediaType.APPLICATION_JSON, this.data.json(find(address, asAt, model)));
	}

	private static ResponseEntity<byte[]> file(MediaType type, byte[] content) {
		return ResponseEntity.ok().contentType(type).body(content);
	}

	/** Data has no date picker that could say what is wrong with a day. */
	private PublicIndicator find(String address, AsAt asAt, Model model) {
		if (model.getAttribute("asAtRefusal") instanceof String refusal) {
			throw new BadAddress(refusal);
		}
		return find(address, asAt);
	}

	private PublicIndicator find(String address, AsAt asAt) {
		Indicator indicator = this.indicators.at(address).orElseThrow(() -> new NotFound("No such indicator"));
		List<PublicFigure> history = this.figures.history(indicator.id(), asAt.day());
		if (history.isEmpty() && this.figures.history(indicator.id(), asAt.today()).isEmpty()) {
			throw new NotFound("No such indicator");
		}
		return new PublicIndicator(indicator, this.purposes.of(indicator, asAt), history,
				this.targets.of(indicator.id()));
	}

}
