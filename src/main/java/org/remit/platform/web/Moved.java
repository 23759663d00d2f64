package org.remit.platform.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The answer at an address that something no longer has; a day that was asked for stays.
 */
public final class Moved {

	private Moved() {
	}

	public static ModelAndView to(String path) {
		RedirectView view = new RedirectView(path, true);
		view.setExposeModelAttributes(false);
		view.setPropagateQueryParams(true);
		view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return new ModelAndView(view);
	}

}
