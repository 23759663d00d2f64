package org.remit.portfolios.statements;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Beside;
import org.remit.publishing.archive.Published;
import org.remit.publishing.documents.DocumentKind;
import org.remit.publishing.documents.Succession;

/** Beside a published portfolio, whose place it took. */
@Component
@Order(3)
class SuccessionBeside implements Beside {

	private final Successions successions;

	SuccessionBeside(Successions successions) {
		this.successions = successions;
	}

	@Override
	public boolean isFor(DocumentKind kind) {
		return kind instanceof PortfolioKind;
	}

	@Override
	public String template() {
		return "portfolios/statements/succession";
	}

	@Override
	public Object facts(Published published, AsAt asAt) {
		List<Succession> before = this.successions.before(published.document().id());
		return before.isEmpty() ? null : before;
	}

}
