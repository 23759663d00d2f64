package org.remit.people.access;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

import org.remit.people.accounts.Accounts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.SignedIn;

/** Who comes in, by {@link AccessRules}, and what browsers are told to refuse. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
			+ "frame-ancestors 'none'; manifest-src 'self'; object-src 'none'";

	@Bean
	SecurityContextRepository securityContexts() {
		return new HttpSessionSecurityContextRepository();
	}

	/** Only pages are worth coming back to, and only where signing in leads somewhere. */
	@Bean
	RequestCache wantedPages() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setMatchingRequestParameterName(null);
		cache.setRequestMatcher((request) -> "GET".equals(request.getMethod()) && AccessRules.isPrivate(request));
		return cache;
	}

	@Bean
	OpenSessions openSessions(Accounts accounts, SecurityContextRepository contexts) {
		return new OpenSessions(accounts, contexts);
	}

	@Bean
	SecurityFilterChain securityFilterChain(HttpSecurity http, PasswordCheck passwords, OpenSessions openSessions,
			SecurityContextRepository contexts, RequestCache wantedPages, HeldForms held, Welcome welcome)
			throws Exception {
		Refusal refusal = new Refusal(held);
		return http.authenticationProvider(passwords)
			.securityContext((context) -> context.securityContextRepository(contexts))
			.requestCache((cache) -> cache.requestCache(wantedPages))
			.addFilterBefore(openSessions, CsrfFilter.class)
			.authorizeHttpRequests(
					(requests) -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
						.permitAll()
						.anyRequest()
						.access(byTheRules()))
			.addFilterAfter(new OwnPasswordFirst(), AuthorizationFilter.class)
			.formLogin((form) -> form.loginPage("/sign-in")
				.successHandler(welcome)
				.failureForwardUrl(SignInController.REFUSED))
			.logout((out) -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
			.headers(this::harden)
			.build();
	}

	private AuthorizationManager<RequestAuthorizationContext> byTheRules() {
		return (authentication, context) -> new AuthorizationDecision(
				AccessRules.admits(context.getRequest(), actor(authentication.get())));
	}

	private static Actor actor(Authentication authentication) {
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn in) ? in.actor() : null;
	}

	private void harden(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((csp) -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.crossOriginOpenerPolicy((opener) -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((permissions) -> permissions
				.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"));
	}

}
