package org.remit.boards.meetings;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.RuleBroken;
import org.remit.publishing.archive.PublishedLinks;
import org.remit.publishing.archive.PublishedLinks.Link;

/** Reads which reports a meeting received, or refuses them in words. */
@Component
class ReceivedReports {

	private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

	private final PublishedLinks published;

	ReceivedReports(PublishedLinks published) {
		this.published = published;
	}

	/**
	 * @param present the meeting as it is, whose documents may stay though they were
	 * withdrawn meanwhile; null for a new one
	 */
	List<MeetingReport> read(List<TypedReport> typed, Meeting present) {
		Map<UUID, Link> links = this.published.byDocument();
		Set<UUID> kept = (present != null)
				? present.reports().stream().map(MeetingReport::documentId).collect(Collectors.toSet()) : Set.of();
		return typed.stream().map((report) -> read(report, links, kept)).toList();
	}

	private static MeetingReport read(TypedReport report, Map<UUID, Link> links, Set<UUID> kept) {
		if (report.document() != null && !report.link().isEmpty()) {
			throw new RuleBroken("reports", "A report is a published document or has a web address, not both");
		}
		if (!report.link().isEmpty() && !ADDRESS.matcher(report.link()).matches()) {
			throw new RuleBroken("reports", "Enter web addresses that start with https:// or http://");
		}
		if (report.document() != null && !links.containsKey(report.document()) && !kept.contains(report.document())) {
			throw new RuleBroken("reports", "Choose documents from the list");
		}
		return new MeetingReport(title(report, links.get(report.document())), report.document(), report.link());
	}

	/** A document has a title already. */
	private static String title(TypedReport report, Link link) {
		if (!report.title().isEmpty()) {
			return report.title();
		}
		if (link == null) {
			throw new RuleBroken("reports", "Say what each report is called");
		}
		return link.title();
	}

}
