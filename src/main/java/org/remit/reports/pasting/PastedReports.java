package org.remit.reports.pasting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.appointments.Appointment;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.reports.blocks.BlockPrinting;
import org.remit.reports.blocks.PrintedBlock;
import org.remit.reports.blocks.SectionForm;
import org.remit.reports.blocks.Signatories;
import org.remit.reports.blocks.TypedBlock;
import org.remit.reports.reports.Author;
import org.remit.reports.reports.Report;
import org.remit.reports.reports.ReportSections;
import org.remit.reports.reports.Reports;

/** The front door for whole documents that are pasted into a report. */
@Service
@Transactional(readOnly = true)
public class PastedReports {

	private final Reports reports;

	private final ReportSections sections;

	private final Signatories signatories;

	PastedReports(Reports reports, ReportSections sections, Signatories signatories) {
		this.reports = reports;
		this.sections = sections;
		this.signatories = signatories;
	}

	/**
	 * How far a report has got, which tells whether a document was saved into it twice.
	 */
	public Integer reached(UUID id) {
		return this.reports.get(id).reached();
	}

	/** What a document would become, as its check page shows it. */
	public Understood understood(UUID id, PasteForm form) {
		PastedReport read = read(this.reports.get(id), form);
		return new Understood(read.sections().stream().map(PastedReports::shown).toList(), read.contact(), read.known(),
				read.left());
	}

	private PastedReport read(Report report, PasteForm form) {
		List<UUID> named = report.authors().stream().map(Author::appointmentId).filter(Objects::nonNull).toList();
		Map<UUID, Appointment> appointments = this.signatories.of(named);
		List<String> authors = report.authors()
			.stream()
			.map((author) -> author.named(appointments.get(author.appointmentId())))
			.toList();
		return PastedReport.read(form.document(), PastedNames.of(report, this.sections.of(report.id()), authors));
	}

	private static ShownSection shown(PastedSection section) {
		BlockPrinting printing = BlockPrinting.alone();
		return new ShownSection(section.heading(),
				section.blocks()
					.stream()
					.map((block) -> new ShownBlock(block, printing.print(block.block(0), 2)))
					.toList());
	}

	/** Saves a document as sections; those of its kind that are empty take theirs. */
	@Transactional
	public void save(Actor actor, UUID id, PasteForm form) {
		Report report = this.sections.lock(actor, id);
		if (!Integer.valueOf(report.reached()).equals(form.version())) {
			throw new Stale("This report was changed since you opened this page. See what it says now.");
		}
		PastedReport read = read(report, form);
		requireSome(read);
		List<SectionForm> document = read.sections().stream().map((section) -> section.form(null)).toList();
		this.sections.enter(actor, report, document, read.contact()).ifPresent((problem) -> {
			throw new RuleBroken("document", problem);
		});
	}

	private static void requireSome(PastedReport read) {
		if (read.sections().isEmpty()) {
			throw new RuleBroken("document", "No heading and no number was found. Begin with one");
		}
		if (read.sections().stream().anyMatch((section) -> section.blocks().size() > SectionForm.MOST_BLOCKS)) {
			throw new RuleBroken("document", "A section has 90 blocks or fewer. Put headings between them");
		}
	}

	/** A document as it would be saved. */
	public record Understood(List<ShownSection> sections, List<String> contact, List<String> known, List<String> left) {
	}

	/** One of its sections. */
	public record ShownSection(String heading, List<ShownBlock> blocks) {
	}

	/** A block as it was read and as it would be printed. */
	public record ShownBlock(TypedBlock typed, PrintedBlock printed) {
	}

}
