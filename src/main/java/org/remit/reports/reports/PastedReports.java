package org.remit.reports.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.publishing.documents.Documents;

/** The front door for whole documents that are pasted into a report. */
@Service
@Transactional(readOnly = true)
public class PastedReports {

	private final ReportRepository reports;

	private final ReportSectionRepository sections;

	private final ReportPrinting printing;

	private final BlockReading reading;

	private final Documents documents;

	PastedReports(ReportRepository reports, ReportSectionRepository sections, ReportPrinting printing,
			BlockReading reading, Documents documents) {
		this.reports = reports;
		this.sections = sections;
		this.printing = printing;
		this.reading = reading;
		this.documents = documents;
	}

	/**
	 * How far a report has got, which tells whether a document was saved into it twice.
	 */
	public Integer reached(UUID id) {
		return this.reports.findById(id).orElseThrow(() -> new NotFound("report")).reached();
	}

	/** What a document would become, as its check page shows it. */
	public Understood understood(UUID id, PasteForm form) {
		Report report = this.reports.findById(id).orElseThrow(() -> new NotFound("report"));
		PastedReport read = read(report, form);
		return new Understood(read.sections().stream().map(PastedReports::shown).toList(), read.contact(), read.known(),
				read.left());
	}

	private PastedReport read(Report report, PasteForm form) {
		return PastedReport.read(form.document(), PastedNames.of(report, this.sections.of(List.of(report.id())),
				this.printing.of(List.of(report.id())).get(report.id())));
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
		Report report = this.reports.lock(id).orElseThrow(() -> new NotFound("report"));
		Documents.requireEditor(actor, report.document().area());
		if (!Integer.valueOf(report.reached()).equals(form.version())) {
			throw new Stale("This report was changed since you opened this page. See what it says now.");
		}
		PastedReport read = read(report, form);
		requireSome(read);
		List<ReportSection> before = this.sections.of(List.of(id));
		write(report, before, read.sections());
		report.isBy(report.authors(),
				Stream.concat(Stream.of(report.contact()), read.contact().stream())
					.filter((line) -> !line.isEmpty())
					.collect(Collectors.joining("\n")));
		this.documents.change(actor, report.document(), report.document().title(), report.document().area());
	}

	private static void requireSome(PastedReport read) {
		if (read.sections().isEmpty()) {
			throw new RuleBroken("document", "No heading and no number was found. Begin with one");
		}
		if (read.sections().stream().anyMatch((section) -> section.blocks().size() > SectionForm.MOST_BLOCKS)) {
			throw new RuleBroken("document", "A section has 90 blocks or fewer. Put headings between them");
		}
	}

	/** What is written already comes first, and what is still empty last. */
	private void write(Report report, List<ReportSection> before, List<PastedSection> pasted) {
		List<ReportSection> order = new ArrayList<>(
				before.stream().filter((one) -> !one.isRemoved() && !one.isEmpty()).toList());
		List<ReportSection> empty = new ArrayList<>(
				before.stream().filter((one) -> !one.isRemoved() && one.isEmpty()).toList());
		List<ReportSection> filled = new ArrayList<>();
		for (PastedSection section : pasted) {
			ReportSection target = take(empty, section.heading())
				.orElseGet(() -> this.sections.save(new ReportSection(report, 0, section.heading())));
			target.write(target.heading(), this.reading.read(report, section.form(null), List.of()));
			filled.add(target);
		}
		order.addAll(filled);
		order.addAll(empty);
		order.forEach((section) -> section.moveTo(order.indexOf(section)));
		requireNumbers(report, order, filled);
	}

	private static Optional<ReportSection> take(List<ReportSection> empty, String heading) {
		Optional<ReportSection> found = empty.stream()
			.filter((one) -> one.heading().equalsIgnoreCase(heading))
			.findFirst();
		found.ifPresent(empty::remove);
		return found;
	}

	private static void requireNumbers(Report report, List<ReportSection> order, List<ReportSection> filled) {
		Numbering numbering = ReportText.of(report, order).numbering();
		filled.stream()
			.flatMap((section) -> section.blocks().stream())
			.flatMap((block) -> numbering.problem(block.key()).stream())
			.findFirst()
			.ifPresent((problem) -> {
				throw new RuleBroken("document", problem);
			});
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
