package org.remit.people.access;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

import org.remit.people.accounts.Accounts;

/**
 * Lets every change of an account reach the sessions that are already open: new roles and
 * areas hold from the next request, a lock or a new password ends the session.
 */
class OpenSessions extends OncePerRequestFilter {

	private final Accounts accounts;

	private final SecurityContextRepository contexts;

	OpenSessions(Accounts accounts, SecurityContextRepository contexts) {
		this.accounts = accounts;
		this.contexts = contexts;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof OpenAccount open && isOutdated(open)) {
			renew(open, request, response);
		}
		chain.doFilter(request, response);
	}

	private boolean isOutdated(OpenAccount open) {
		return !this.accounts.version(open.id()).equals(Optional.of(open.version()));
	}

	private void renew(OpenAccount open, HttpServletRequest request, HttpServletResponse response) {
		this.accounts.find(open.id())
			.filter((account) -> !account.locked() && account.passwordHash().equals(open.passwordHash()))
			.ifPresentOrElse((account) -> keep(OpenAccount.of(account), request, response), () -> end(request));
	}

	/**
	 * Also called after people changed their own password, in the session they did it in.
	 */
	void keep(OpenAccount account, HttpServletRequest request, HttpServletResponse response) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(PasswordCheck.signedIn(account, null));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	private void end(HttpServletRequest request) {
		SecurityContextHolder.clearContext();
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

}
