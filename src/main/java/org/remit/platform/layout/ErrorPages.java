package org.remit.platform.layout;

import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Every refusal is a page in words, whatever the client says it accepts; Boot's own would
 * answer anything but a browser with bare JSON.
 */
@Controller
class ErrorPages implements ErrorController {

	private static final Set<Integer> IN_OWN_WORDS = Set.of(403, 404, 405, 409);

	@RequestMapping("/error")
	String show(HttpServletRequest request, HttpServletResponse response) {
		int status = status(request);
		response.setStatus(status);
		if (IN_OWN_WORDS.contains(status)) {
			return "error/" + status;
		}
		return (status < HttpStatus.INTERNAL_SERVER_ERROR.value()) ? "error/4xx" : "error/5xx";
	}

	/** The status that the request was refused with; without one nobody was sent here. */
	static int status(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		return (status instanceof Integer refused) ? refused : HttpStatus.NOT_FOUND.value();
	}

}
