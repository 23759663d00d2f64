package org.remit.figures.releases;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.figures.indicators.Indicator;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.web.Listing;
import org.remit.platform.web.Option;
import org.remit.platform.web.Saving;

/** Looks at what a release would show and give away, and releases it. */
@Controller
@RequestMapping("/manage/indicators/releases")
class ReleaseController {

	private static final String CHECK = "figures/releases/release";

	private final Releases releases;

	private final Saving saving;

	ReleaseController(Releases releases, Saving saving) {
		this.releases = releases;
		this.saving = saving;
	}

	@GetMapping
	String list(@RequestParam(required = false) String page, Model model) {
		model.addAttribute("page",
				Listing.Page.of(this.releases.all(Listing.page(page)), "/manage/indicators/releases", Map.of()));
		return "figures/releases/releases";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		model.addAttribute("release", this.releases.find(id).orElseThrow(() -> new NotFound("No such release")));
		model.addAttribute("figures", this.releases.figures(id));
		return "figures/releases/released";
	}

	/** All that waits, or what was chosen of it. */
	@GetMapping("/new")
	String check(@RequestParam(required = false) List<UUID> indicators, Actor actor, Model model) {
		List<UUID> waiting = waiting(actor, model);
		List<UUID> chosen = (indicators != null) ? indicators.stream().filter(waiting::contains).toList() : waiting;
		ReleaseCheck check = this.releases.check(chosen);
		model.addAttribute("check", check);
		model.addAttribute("form", new ReleaseForm(UUID.randomUUID(), chosen, "", check.seen()));
		return CHECK;
	}

	@PostMapping
	String release(@Valid @ModelAttribute("form") ReleaseForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes next) {
		return this.saving.attempt(errors, () -> {
			Release release = this.releases.release(actor, form);
			next.addFlashAttribute("done", "Released. The public sees these figures now.");
			return "redirect:/manage/indicators/releases/" + release.id();
		}).ifRefused(() -> {
			List<UUID> waiting = waiting(actor, model);
			model.addAttribute("check",
					this.releases.check(form.indicators().stream().filter(waiting::contains).toList()));
		}).orShow(CHECK);
	}

	private List<UUID> waiting(Actor actor, Model model) {
		List<Indicator> waiting = this.releases.waiting(actor);
		model.addAttribute("waiting",
				waiting.stream().map((one) -> Option.of(one.id(), one.name(), one.code())).toList());
		return waiting.stream().map(Indicator::id).toList();
	}

}
