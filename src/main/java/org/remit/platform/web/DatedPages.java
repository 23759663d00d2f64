package org.remit.platform.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

import org.remit.platform.time.AsAt;

/**
 * Which addresses show how things were on a day: those whose handler takes an
 * {@link AsAt}. Pages about one edition take none, since they never change.
 */
@Component
class DatedPages {

	private final ObjectProvider<RequestMappingHandlerMapping> handlers;

	/** Asked for with the first link: handlers are known after link builders. */
	private volatile Map<Boolean, Set<PathPattern>> pages;

	DatedPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
		this.handlers = handlers;
	}

	/** As the request would find its handler, so the most specific pattern decides. */
	boolean include(String address) {
		PathContainer path = PathContainer.parsePath(address);
		return patterns(true).stream()
			.anyMatch((dated) -> dated.matches(path) && patterns(false).stream()
				.noneMatch((other) -> other.compareTo(dated) < 0 && other.matches(path)));
	}

	Set<PathPattern> patterns(boolean dated) {
		if (this.pages == null) {
			this.pages = read(this.handlers.getObject().getHandlerMethods());
		}
		return this.pages.get(dated);
	}

	private static Map<Boolean, Set<PathPattern>> read(Map<RequestMappingInfo, HandlerMethod> handlers) {
		Set<PathPattern> dated = handlers.entrySet()
			.stream()
			.filter((one) -> isRead(one.getKey()) && takesDay(one.getValue()))
			.map((one) -> patterns(one.getKey()))
			.flatMap(Collection::stream)
			.collect(Collectors.toSet());
		Set<PathPattern> others = handlers.keySet()
			.stream()
			.filter(DatedPages::isRead)
			.map(DatedPages::patterns)
			.flatMap(Collection::stream)
			.filter((pattern) -> !dated.contains(pattern))
			.collect(Collectors.toSet());
		return Map.of(true, dated, false, others);
	}

	private static Set<PathPattern> patterns(RequestMappingInfo handled) {
		return handled.getPathPatternsCondition().getPatterns();
	}

	private static boolean isRead(RequestMappingInfo handled) {
		Set<RequestMethod> methods = handled.getMethodsCondition().getMethods();
		return methods.isEmpty() || methods.contains(RequestMethod.GET);
	}

	private static boolean takesDay(HandlerMethod handler) {
		return Arrays.stream(handler.getMethodParameters()).anyMatch((one) -> one.getParameterType() == AsAt.class);
	}

}
