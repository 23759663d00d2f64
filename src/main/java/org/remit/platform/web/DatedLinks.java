package org.remit.platform.web;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.remit.platform.time.AsAt;

/**
 * Keeps the day while somebody navigates: on a page about another day, every link to a
 * page that can show that day leads to it as at that day.
 */
@Component
class DatedLinks extends StandardLinkBuilder {

	private final DatedPages pages;

	DatedLinks(SpringTemplateEngine engine, DatedPages pages) {
		this.pages = pages;
		engine.setLinkBuilder(this);
	}

	@Override
	protected String processLink(IExpressionContext context, String link) {
		String processed = super.processLink(context, link);
		if (!(context.getVariable("asAt") instanceof AsAt asAt) || asAt.isNow() || !isDated(processed)) {
			return processed;
		}
		return processed + (processed.contains("?") ? "&" : "?") + AsAtArgument.ON + "=" + asAt.day();
	}

	private boolean isDated(String link) {
		return !link.contains("#") && !link.matches(".*[?&]on=.*")
				&& this.pages.include(link.replaceFirst("\\?.*", ""));
	}

}
