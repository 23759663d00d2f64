package org.remit.platform.web;

import java.util.regex.Pattern;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.stereotype.Component;

import org.remit.platform.time.AsAt;

/**
 * Keeps the day while somebody navigates: on a page about another day, every link to a
 * page that can show that day leads to it as at that day.
 */
@Component
class DatedLinks extends StandardLinkBuilder {

	/** Pages with an {@link AsAt} parameter; pages about one edition never change. */
	private static final Pattern DATED = Pattern.compile(
			"""
					(/manage)?/(people|posts|boards|functions|sources|indicators)\
					(/(?!(new|register|paste|moves|figures|releases)$)[^/.]+)?\
					|/(portfolios|responsibilities|assurance|plans|reports)(/[^/.]+)?|/boards/register|/overview|/who|/scorecards\
					|/manage/gaps(/list(\\.csv)?|/(sources|posts|boards)/[^/.]+)?|/manage/savings(\\.csv)?\
					|/manage/(designations|wards|groups)|/manage/responsibilities/[^/.]+/rows\
					|/manage/plans/(?!new$)[^/.]+|/members(/responsibilities/[^/.]+)?""");

	DatedLinks(SpringTemplateEngine engine) {
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

	private static boolean isDated(String link) {
		return DATED.matcher(link.replaceFirst("[?#].*", "")).matches() && !link.contains("#")
				&& !link.matches(".*[?&]on=.*");
	}

}
