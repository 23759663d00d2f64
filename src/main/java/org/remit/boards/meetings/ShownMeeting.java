package org.remit.boards.meetings;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.remit.publishing.archive.PublishedLinks.Link;

/** A meeting as it is shown, with where its reports are today. */
record ShownMeeting(Meeting meeting, List<Report> reports) {

	static ShownMeeting of(Meeting meeting, Map<UUID, Link> links) {
		return new ShownMeeting(meeting, meeting.reports().stream().map((report) -> of(report, links)).toList());
	}

	/** What is not published, or is no more, leads nowhere. */
	private static Report of(MeetingReport report, Map<UUID, Link> links) {
		Link link = (report.documentId() != null) ? links.get(report.documentId()) : null;
		if (link != null) {
			return new Report(report.title(), link.href(), true);
		}
		return new Report(report.title(), report.link(), false);
	}

	/**
	 * A report that the meeting received.
	 *
	 * @param href empty where it can be read nowhere
	 * @param here true for a document of this register
	 */
	public record Report(String title, String href, boolean here) {
	}

}
