package org.remit.people.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class AccessRulesTests {

	/**
	 * Where the container itself goes to answer with an error; nobody else gets there.
	 */
	private static final String ERROR_PAGE = "/error";

	private final ApplicationContext application;

	AccessRulesTests(ApplicationContext application) {
		this.application = application;
	}

	@Test
	void nameEveryMappingOfTheApplication() {
		List<String> mapped = mappings().flatMap(this::addresses).filter((at) -> !at.contains(ERROR_PAGE)).toList();
		assertThat(mapped).contains("GET /manage/accounts", "POST /sign-in/refused", "GET /actuator/mappings",
				"GET /actuator/health");
		assertThat(mapped.stream().filter((at) -> !isNamed(at))).isEmpty();
	}

	private Stream<HandlerMapping> mappings() {
		return this.application.getBeansOfType(HandlerMapping.class).values().stream();
	}

	private Stream<String> addresses(HandlerMapping mapping) {
		if (mapping instanceof RequestMappingInfoHandlerMapping handlers) {
			return handlers.getHandlerMethods().keySet().stream().flatMap(AccessRulesTests::addresses);
		}
		if (mapping instanceof AbstractUrlHandlerMapping files) {
			return files.getHandlerMap().keySet().stream().map((path) -> "GET " + path);
		}
		if (mapping instanceof RouterFunctionMapping routes) {
			assertThat(routes.getRouterFunction()).isNull();
			return Stream.empty();
		}
		throw new AssertionError("A kind of mapping that this test can't read: " + mapping);
	}

	/** A mapping without methods answers all of them, and needs a rule for each. */
	private static Stream<String> addresses(RequestMappingInfo mapping) {
		Set<RequestMethod> named = mapping.getMethodsCondition().getMethods();
		List<RequestMethod> methods = named.isEmpty() ? List.of(RequestMethod.values()) : List.copyOf(named);
		return mapping.getPatternValues()
			.stream()
			.flatMap((path) -> methods.stream().map((method) -> method + " " + path));
	}

	private static boolean isNamed(String methodAndPattern) {
		String[] parts = methodAndPattern.split(" ");
		String path = parts[1].replaceAll("\\{[^}]*}", "x").replace("/**", "/x");
		return AccessRules.find(HttpMethod.valueOf(parts[0]), PathContainer.parsePath(path)).isPresent();
	}

	@Test
	void missAMappingThatNobodyThoughtOf() {
		assertThat(isNamed("GET /manage/new-thing")).isFalse();
		assertThat(isNamed("POST /portfolios/{slug}")).isFalse();
		assertThat(isNamed("DELETE /manage/accounts/{id}")).isFalse();
	}

	@TestFactory
	Stream<DynamicTest> letIn() {
		return Stream
			.of(new Allowed("GET /", "public"), new Allowed("HEAD /portfolios/adult-care.pdf", "public"),
					new Allowed("GET /people/ann-lee", "public"), new Allowed("GET /assets/remit.css", "public"),
					new Allowed("GET /actuator/health/readiness", "public"), new Allowed("POST /sign-in", "public"),
					new Allowed("GET /account/password", "officer democratic administrator member"),
					new Allowed("GET /members/duties", "officer democratic member"),
					new Allowed("GET /manage", "officer democratic administrator"),
					new Allowed("POST /manage/portfolios/1/edit", "officer democratic"),
					new Allowed("POST /manage/documents/1/approval", "officer democratic"),
					new Allowed("GET /manage/people", "officer democratic"),
					new Allowed("POST /manage/people", "democratic"),
					new Allowed("GET /manage/posts/1", "officer democratic"),
					new Allowed("POST /manage/posts/1", "democratic"),
					new Allowed("POST /manage/appointments/1/end", "democratic"),
					new Allowed("GET /manage/gaps/list.csv", "officer democratic"),
					new Allowed("POST /manage/gaps", ""), new Allowed("GET /manage/reshuffles", "democratic"),
					new Allowed("POST /manage/reshuffles/1/check", "democratic"),
					new Allowed("GET /manage/archive", "administrator democratic"),
					new Allowed("GET /manage/audit", "administrator democratic"),
					new Allowed("POST /manage/accounts/1/lock", "administrator"),
					new Allowed("POST /manage/areas", "administrator"),
					new Allowed("POST /manage/council", "administrator"),
					new Allowed("GET /actuator/mappings", "administrator"), new Allowed("GET /actuator/env", ""),
					new Allowed("POST /portfolios", ""), new Allowed("GET /error", ""),
					new Allowed("POST /sign-in/refused", ""))
			.map((allowed) -> DynamicTest.dynamicTest(allowed.toString(), allowed::check));
	}

	/** Who is let in to an address: nobody else may be. */
	private record Allowed(String address, String whom) {

		void check() {
			String[] parts = this.address.split(" ");
			assertThat(Stream.of("anonymous", "officer", "democratic", "administrator", "member")
				.filter((visitor) -> isLetIn(HttpMethod.valueOf(parts[0]), parts[1], actor(visitor))))
				.containsExactlyInAnyOrder(this.whom.equals("public")
						? "anonymous officer democratic administrator member".split(" ")
						: Stream.of(this.whom.split(" ")).filter((name) -> !name.isEmpty()).toArray(String[]::new));
		}

		private static boolean isLetIn(HttpMethod method, String path, Actor actor) {
			return AccessRules.find(method, PathContainer.parsePath(path))
				.filter((rule) -> rule.audience().test(actor))
				.isPresent();
		}

		private static Actor actor(String name) {
			return switch (name) {
				case "officer" -> actor(Role.OFFICER);
				case "democratic" -> actor(Role.DEMOCRATIC_SERVICES);
				case "administrator" -> actor(Role.ADMINISTRATOR);
				case "member" -> actor(Role.MEMBER);
				default -> null;
			};
		}

		private static Actor actor(Role role) {
			return new Actor(UUID.randomUUID(), role.label(), Set.of(role), Set.of(), null);
		}

	}

}
