package org.remit.platform.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.remit.platform.time.AsAt;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page that can show a day is never left without it, and no other page is given one.
 */
@RemitTest
class DatedPagesTests {

	private final DatedPages pages;

	private final RequestMappingHandlerMapping handlers;

	DatedPagesTests(DatedPages pages,
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
		this.pages = pages;
		this.handlers = handlers;
	}

	@Test
	void keepsTheDayOnEveryPageThatCanShowIt() {
		assertThat(addresses(true)).hasSizeGreaterThan(40).allMatch(this.pages::include);
	}

	@Test
	void keepsItOnNoOtherPage() {
		Set<String> dated = addresses(true);
		assertThat(addresses(false).stream().filter((one) -> !dated.contains(one))).hasSizeGreaterThan(150)
			.noneMatch(this.pages::include);
	}

	/** Each address that the handlers answer, with something in its variables. */
	private Set<String> addresses(boolean dated) {
		return this.handlers.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((one) -> one.getKey().getMethodsCondition().getMethods().toString().contains("GET"))
			.filter((one) -> dated == Arrays.stream(one.getValue().getMethodParameters())
				.anyMatch((parameter) -> parameter.getParameterType() == AsAt.class))
			.flatMap((one) -> one.getKey().getPatternValues().stream())
			.map((pattern) -> pattern.replaceAll("\\{ending:[^}]*}", "csv")
				.replaceAll("\\{number:(\\{[^}]*}|[^}])*}", "3")
				.replaceAll("\\{(\\{[^}]*}|[^}])*}", "something"))
			.collect(Collectors.toSet());
	}

}
