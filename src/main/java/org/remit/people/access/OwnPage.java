package org.remit.people.access;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/** Whether a request was sent by a page of this application and not by a foreign one. */
final class OwnPage {

	private OwnPage() {
	}

	/** Browsers say so themselves; on plain http they only name the origin. */
	static boolean sent(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		return (site != null) ? site.equals("same-origin")
				: origin(request).equals(request.getHeader(HttpHeaders.ORIGIN));
	}

	private static String origin(HttpServletRequest request) {
		String origin = request.getScheme() + "://" + request.getServerName();
		boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
		return usual ? origin : origin + ":" + request.getServerPort();
	}

}
