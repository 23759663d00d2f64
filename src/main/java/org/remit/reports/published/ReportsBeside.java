package org.remit.reports.published;

import java.util.List;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.platform.time.AsAt;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.publishing.archive.Beside;
import org.remit.publishing.archive.Published;
import org.remit.publishing.documents.DocumentKind;

/** Beside a published portfolio, the reports that were made on it. */
@Component
@Order(5)
class ReportsBeside implements Beside {

	private final PublishedReports reports;

	ReportsBeside(PublishedReports reports) {
		this.reports = reports;
	}

	@Override
	public boolean isFor(DocumentKind kind) {
		return kind.key().equals(Portfolio.KIND);
	}

	@Override
	public String template() {
		return "reports/published/beside";
	}

	@Override
	public Object facts(Published published, AsAt asAt) {
		UUID id = published.document().id();
		List<PublishedReport> reports = this.reports.mentioning(ReportMentions.PORTFOLIO, id, asAt);
		return reports.isEmpty() ? null : reports;
	}

}
