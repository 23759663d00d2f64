package org.remit.platform.web;

import java.security.Principal;
import java.util.Optional;

import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.SignedIn;

/** Hands the person who signed in to a handler that has an {@link Actor} parameter. */
public class ActorArgument implements HandlerMethodArgumentResolver {

	public static Optional<Actor> of(Principal principal) {
		return Optional.ofNullable(principal)
			.filter(Authentication.class::isInstance)
			.map((authentication) -> ((Authentication) authentication).getPrincipal())
			.filter(SignedIn.class::isInstance)
			.map((signedIn) -> ((SignedIn) signedIn).actor());
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Actor.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
			WebDataBinderFactory binderFactory) {
		return of(request.getUserPrincipal()).orElse(null);
	}

}
