package org.remit.reading.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposts;

/** The pages of the site itself. */
@Controller
class SiteController {

	private final Signposts signposts;

	SiteController(Signposts signposts) {
		this.signposts = signposts;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("signposts", this.signposts.at(Signpost.Place.HOME));
		return "reading/site/home";
	}

	/**
	 * Regulation 8 of the accessibility regulations of 2018 asks every council for it.
	 */
	@GetMapping("/accessibility")
	String accessibility() {
		return "reading/site/accessibility";
	}

	@GetMapping("/privacy")
	String privacy() {
		return "reading/site/privacy";
	}

}
