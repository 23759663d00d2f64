package org.remit.people.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Leads whoever signed in to where they wanted to be. */
@Component
class Welcome implements AuthenticationSuccessHandler {

	private final RedirectStrategy redirects = new DefaultRedirectStrategy();

	private final HeldForms held;

	private final RequestCache wantedPages;

	private final SignInTrail trail;

	Welcome(HeldForms held, RequestCache wantedPages, SignInTrail trail) {
		this.held = held;
		this.wantedPages = wantedPages;
		this.trail = trail;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		OpenAccount account = (OpenAccount) authentication.getPrincipal();
		this.trail.signedIn(account);
		this.held.welcome(account, request, response);
		this.redirects.sendRedirect(request, response, next(account, request, response));
	}

	/**
	 * A password of one's own first, then what was typed, then the page that was wanted.
	 */
	String next(OpenAccount account, HttpServletRequest request, HttpServletResponse response) {
		if (account.passwordMustChange()) {
			return "/account/password";
		}
		if (this.held.of(account, request).isPresent()) {
			return "/account/carry-on";
		}
		SavedRequest wanted = this.wantedPages.getRequest(request, response);
		this.wantedPages.removeRequest(request, response);
		return (wanted != null) ? wanted.getRedirectUrl() : OpenAccount.home(account.actor());
	}

}
