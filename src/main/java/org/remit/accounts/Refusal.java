package org.remit.accounts;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * What somebody is told who may not do what they ask for: an address that no rule names
 * isn't there, a private one asks for signing in first.
 */
class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (AccessRules.isPrivate(request)) {
			response.sendRedirect(request.getContextPath() + "/sign-in");
			return;
		}
		notThere(request, response);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException {
		if (AccessRules.names(request)) {
			response.sendError(HttpStatus.FORBIDDEN.value());
			return;
		}
		notThere(request, response);
	}

	private void notThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean onlyRead = AccessRules.namesForReading(request);
		response.sendError((onlyRead ? HttpStatus.METHOD_NOT_ALLOWED : HttpStatus.NOT_FOUND).value());
	}

}
