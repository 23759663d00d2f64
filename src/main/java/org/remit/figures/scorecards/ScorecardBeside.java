package org.remit.figures.scorecards;

import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.plans.plans.Plans;
import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Beside;
import org.remit.publishing.archive.Published;
import org.remit.publishing.documents.DocumentKind;

/** Beside a published plan or portfolio, where its indicators stand. */
@Component
@Order(5)
class ScorecardBeside implements Beside {

	private static final Set<String> MEASURED = Set.of(Plans.KIND, "portfolio");

	private final Scorecards scorecards;

	ScorecardBeside(Scorecards scorecards) {
		this.scorecards = scorecards;
	}

	@Override
	public boolean isFor(DocumentKind kind) {
		return MEASURED.contains(kind.key());
	}

	@Override
	public String template() {
		return "figures/scorecards/beside";
	}

	@Override
	public Object facts(Published published, AsAt asAt) {
		long known = this.scorecards.countOf(published.document().id(), asAt);
		return (known > 0) ? new Facts(published.document().kind(), published.document().slug(), known) : null;
	}

	/**
	 * What the public can go on to.
	 *
	 * @param count of the indicators of which the public knows a figure
	 */
	record Facts(String kind, String slug, long count) {
	}

}
