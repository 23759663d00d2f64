package org.remit.portfolios.rehearsals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.platform.time.Day;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.portfolios.reshuffles.PortfolioRegister;
import org.remit.portfolios.reshuffles.Register;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.publishing.documents.Document;
import org.remit.publishing.steps.Standing;

/**
 * Published portfolios say what was true on the day they were made: after a change of
 * holders, or of functions, they wait for a new edition.
 */
@Component
@Order(5)
class PublicationWatch implements Watch {

	private final Portfolios portfolios;

	private final PortfolioRegister register;

	PublicationWatch(Portfolios portfolios, PortfolioRegister register) {
		this.portfolios = portfolios;
		this.register = register;
	}

	@Override
	public List<String> warnings(Reshuffle reshuffle, Set<UUID> touched) {
		Map<UUID, Register.Entry> before = this.register.on(reshuffle.dayBefore(), touched);
		Map<UUID, Register.Entry> after = this.register.on(reshuffle.takesEffectOn(), touched);
		return this.portfolios.all()
			.stream()
			.filter(Standing::isPublic)
			.map(Standing::document)
			.filter((one) -> touched.contains(one.id()) || !Objects.equals(before.get(one.id()), after.get(one.id())))
			.map((one) -> words(one, reshuffle))
			.toList();
	}

	private static String words(Document document, Reshuffle reshuffle) {
		return "The published page of \u201c%s\u201d will be out of date from %s: publish a new edition"
			.formatted(document.publishedTitle(), Day.write(reshuffle.takesEffectOn()));
	}

}
