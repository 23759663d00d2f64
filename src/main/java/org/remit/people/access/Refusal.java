package org.remit.people.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.csrf.CsrfException;

/**
 * What somebody is told who may not do what they ask for. An address that no rule names
 * isn't there, a private one asks for signing in first, and a form whose session has
 * ended is held instead of lost.
 */
class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final HeldForms held;

	Refusal(HeldForms held) {
		this.held = held;
	}

	/** Nobody signed in. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		if (!AccessRules.isPrivate(request)) {
			notThere(request, response);
			return;
		}
		boolean ended = "POST".equals(request.getMethod()) && !this.held.hold(request);
		response.sendRedirect(request.getContextPath() + (ended ? "/sign-in?ended" : "/sign-in"));
	}

	/**
	 * Somebody signed in who may not, or a form came without the token of its session.
	 */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException ex)
			throws IOException, ServletException {
		boolean signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
		if (ex instanceof CsrfException && request.getServletPath().startsWith("/sign-")) {
			askAgain(signedIn, request, response);
		}
		else if (!signedIn) {
			commence(request, response, null);
		}
		else if (!AccessRules.names(request)) {
			notThere(request, response);
		}
		else if (ex instanceof CsrfException && request.getParameter("_csrf") != null && this.held.hold(request)) {
			response.sendRedirect(request.getContextPath() + "/account/carry-on");
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

	/** The page to sign in on was open for longer than its session, or in another tab. */
	private void askAgain(boolean signedIn, HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		if (signedIn || request.getServletPath().equals("/sign-out")) {
			response.sendRedirect(request.getContextPath() + "/sign-in");
			return;
		}
		request.setAttribute(WebAttributes.AUTHENTICATION_EXCEPTION,
				new SessionAuthenticationException("This page was open for too long. Sign in again"));
		request.getRequestDispatcher(SignInController.REFUSED).forward(request, response);
	}

	private void notThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean onlyRead = AccessRules.namesForReading(request);
		response.sendError((onlyRead ? HttpStatus.METHOD_NOT_ALLOWED : HttpStatus.NOT_FOUND).value());
	}

}
