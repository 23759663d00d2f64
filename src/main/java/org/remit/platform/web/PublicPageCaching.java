package org.remit.platform.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Public pages may be kept by browsers and proxies, but are asked for again each time: an
 * unchanged one costs a 304, and after a publication nobody is shown the old page.
 * Everything else is never kept at all, which is Spring Security's own default.
 */
@Component
class PublicPageCaching extends ShallowEtagHeaderFilter {

	private static final List<String> PRIVATE = List.of("/manage", "/members", "/account", "/sign-in", "/sign-out",
			"/actuator", "/assets", "/error");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return request.getUserPrincipal() != null || PRIVATE.stream().anyMatch(path::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
		response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
		super.doFilterInternal(request, response, chain);
	}

}
