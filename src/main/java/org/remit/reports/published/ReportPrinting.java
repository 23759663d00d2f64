package org.remit.reports.published;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.people.appointments.Appointment;
import org.remit.platform.text.Run;
import org.remit.platform.text.TypedText;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.publishing.documents.Document;
import org.remit.reports.annexes.Annexes;
import org.remit.reports.blocks.Signatories;
import org.remit.reports.kinds.ReportSubject;
import org.remit.reports.reports.Author;
import org.remit.reports.reports.Corrections;
import org.remit.reports.reports.PrintedSection;
import org.remit.reports.reports.Report;
import org.remit.reports.reports.ReportSection;
import org.remit.reports.reports.ReportSections;
import org.remit.reports.reports.Reports;

/** Prints reports as they stand: what a snapshot of them says. */
@Component
class ReportPrinting {

	private final Reports reports;

	private final ReportSections sections;

	private final Signatories signatories;

	private final Corrections corrections;

	private final Annexes annexes;

	ReportPrinting(Reports reports, ReportSections sections, Signatories signatories, Corrections corrections,
			Annexes annexes) {
		this.reports = reports;
		this.sections = sections;
		this.signatories = signatories;
		this.corrections = corrections;
		this.annexes = annexes;
	}

	/** In a constant number of statements. */
	Map<UUID, ReportSnapshot> of(Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		List<Report> reports = this.reports.all(ids);
		Map<UUID, List<ReportSection>> sections = this.sections.of(ids)
			.stream()
			.filter((section) -> !section.isRemoved())
			.collect(Collectors.groupingBy((section) -> section.report().id()));
		Map<UUID, Appointment> appointments = appointments(reports, sections.values());
		Map<UUID, List<ReportSnapshot.Correction>> corrections = corrections(ids);
		Map<UUID, List<String>> annexes = this.annexes.withheld(ids);
		return reports.stream()
			.collect(Collectors.toMap(Report::id,
					(report) -> print(report, sections.getOrDefault(report.id(), List.of()), appointments,
							corrections.getOrDefault(report.id(), List.of()),
							annexes.getOrDefault(report.id(), List.of()))));
	}

	private Map<UUID, Appointment> appointments(List<Report> reports, Collection<List<ReportSection>> sections) {
		Stream<UUID> authors = reports.stream().flatMap((one) -> one.authors().stream()).map(Author::appointmentId);
		Stream<UUID> signing = sections.stream().flatMap(List::stream).flatMap(ReportSection::signing);
		return this.signatories.of(Stream.concat(authors, signing).filter(Objects::nonNull).distinct().toList());
	}

	private Map<UUID, List<ReportSnapshot.Correction>> corrections(Collection<UUID> ids) {
		return this.corrections.of(ids)
			.stream()
			.collect(Collectors.groupingBy((one) -> one.report().id(),
					Collectors.mapping(
							(one) -> new ReportSnapshot.Correction(one.edition(), one.writtenOn(),
									TypedText.paragraphs(one.wrong()), TypedText.paragraphs(one.correct())),
							Collectors.toList())));
	}

	private static ReportSnapshot print(Report report, List<ReportSection> sections,
			Map<UUID, Appointment> appointments, List<ReportSnapshot.Correction> corrections, List<String> annexes) {
		return new ReportSnapshot(ReportSnapshot.SCHEMA, report.document().title(), report.kind().noun(),
				report.kind().subject() == ReportSubject.BOARD && report.board() != null, link(report.portfolio()),
				link(report.board()), (report.meeting() != null) ? report.meeting().id() : null, report.day(),
				report.authors().stream().map((author) -> writer(author, appointments)).toList(),
				PrintedSection.of(report, sections, appointments),
				TypedText.paragraphs(report.contact()).stream().map((line) -> Run.of(line)).toList(),
				annexes.stream().sorted().toList(), corrections);
	}

	/** A portfolio that was never published is named, but leads nowhere. */
	private static ReportSnapshot.Link link(Portfolio portfolio) {
		if (portfolio == null) {
			return null;
		}
		Document document = portfolio.document();
		boolean published = document.publishedTitle() != null;
		return new ReportSnapshot.Link(portfolio.id(), published ? document.publishedTitle() : portfolio.title(),
				published ? "/portfolios/" + document.slug() : null);
	}

	private static ReportSnapshot.Link link(Board board) {
		return (board != null)
				? new ReportSnapshot.Link(board.id(), board.name(), board.isPublic() ? "/boards/" + board.slug() : null)
				: null;
	}

	private static ReportSnapshot.Writer writer(Author author, Map<UUID, Appointment> appointments) {
		Appointment appointment = appointments.get(author.appointmentId());
		if (appointment == null) {
			return new ReportSnapshot.Writer(null, null, null, author.words());
		}
		return new ReportSnapshot.Writer(appointment.id(),
				appointment.post().isPublic() ? appointment.person().slug() : null,
				appointment.post().isPublic() ? appointment.post().slug() : null, author.named(appointment));
	}

}
