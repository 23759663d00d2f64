package org.remit.reading.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages of the site itself. */
@Controller
class SiteController {

	@GetMapping("/")
	String home() {
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
