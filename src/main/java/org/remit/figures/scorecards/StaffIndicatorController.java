package org.remit.figures.scorecards;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.IndicatorChoices;
import org.remit.figures.indicators.IndicatorFilter;
import org.remit.figures.indicators.Indicators;
import org.remit.figures.indicators.Targets;
import org.remit.figures.measurements.Measurements;
import org.remit.figures.releases.PublicFigure;
import org.remit.figures.releases.PublicFigures;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Listing;

/** The staff's register of indicators, with figures that the public was not shown. */
@Controller
@RequestMapping("/manage/indicators")
class StaffIndicatorController {

	private final Indicators indicators;

	private final IndicatorChoices choices;

	private final Measurements measurements;

	private final Targets targets;

	private final PublicFigures publicFigures;

	private final AuditTrail trail;

	StaffIndicatorController(Indicators indicators, IndicatorChoices choices, Measurements measurements,
			Targets targets, PublicFigures publicFigures, AuditTrail trail) {
		this.indicators = indicators;
		this.choices = choices;
		this.measurements = measurements;
		this.targets = targets;
		this.publicFigures = publicFigures;
		this.trail = trail;
	}

	@GetMapping
	String list(@ModelAttribute("form") IndicatorFilter filter, @RequestParam(required = false) String page, AsAt asAt,
			Model model) {
		Page<Indicator> found = this.indicators.search(filter, Listing.page(page));
		List<UUID> ids = found.getContent().stream().map(Indicator::id).toList();
		model.addAttribute("page", Listing.Page.of(found, "/manage/indicators", filter.parameters()));
		model.addAttribute("latest", this.measurements.latest(ids, asAt.day()));
		this.choices.ofFilter(model);
		return "figures/scorecards/list";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Actor actor, AsAt asAt, Model model) {
		Indicator indicator = this.indicators.find(id).orElseThrow(() -> new NotFound("No such indicator"));
		model.addAttribute("indicator", indicator);
		model.addAttribute("keeps", actor.edits(indicator.area().id()));
		model.addAttribute("targets", this.targets.of(id));
		List<PublicFigure> released = this.publicFigures.history(id, asAt.day());
		model.addAttribute("released", !released.isEmpty());
		model.addAttribute("recorded", new RecordedFigures(this.measurements.recorded(id, asAt.day()), released));
		model.addAttribute("trail", indicator.isOpenTo(actor) ? this.trail.of(Indicators.KIND, id) : List.of());
		return "figures/scorecards/indicator";
	}

}
