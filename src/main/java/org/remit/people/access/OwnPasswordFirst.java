package org.remit.people.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever came in with a temporary password chooses one of their own before anything
 * else.
 */
class OwnPasswordFirst extends OncePerRequestFilter {

	private static final String PAGE = "/account/password";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !AccessRules.isPrivate(request) || request.getRequestURI().equals(request.getContextPath() + PAGE);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof OpenAccount account
				&& account.passwordMustChange()) {
			response.sendRedirect(request.getContextPath() + PAGE);
			return;
		}
		chain.doFilter(request, response);
	}

}
