package org.remit.people.access;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;

/**
 * Who may do what at which addresses.
 *
 * @param audience asked with the actor, null for somebody who didn't sign in
 */
record AccessRule(Set<HttpMethod> methods, PathPattern pattern, Predicate<Actor> audience) {

	private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

	private static final Set<HttpMethod> USING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);

	static final Predicate<Actor> EVERYONE = (actor) -> true;

	static final Predicate<Actor> NOBODY = (actor) -> false;

	static final Predicate<Actor> SIGNED_IN = (actor) -> actor != null;

	static AccessRule reading(String pattern, Predicate<Actor> audience) {
		return new AccessRule(READING, parse(pattern), audience);
	}

	static AccessRule reading(String pattern, Role... roles) {
		return reading(pattern, any(roles));
	}

	static AccessRule posting(String pattern, Predicate<Actor> audience) {
		return new AccessRule(Set.of(HttpMethod.POST), parse(pattern), audience);
	}

	static AccessRule posting(String pattern, Role... roles) {
		return posting(pattern, any(roles));
	}

	/** Reading and posting. */
	static AccessRule using(String pattern, Predicate<Actor> audience) {
		return new AccessRule(USING, parse(pattern), audience);
	}

	static AccessRule using(String pattern, Role... roles) {
		return using(pattern, any(roles));
	}

	private static PathPattern parse(String pattern) {
		return PathPatternParser.defaultInstance.parse(pattern);
	}

	private static Predicate<Actor> any(Role... roles) {
		return (actor) -> actor != null && Arrays.stream(roles).anyMatch(actor::is);
	}

	boolean names(PathContainer path) {
		return this.pattern.matches(path);
	}

	boolean names(HttpMethod method, PathContainer path) {
		return this.methods.contains(method) && names(path);
	}

}
