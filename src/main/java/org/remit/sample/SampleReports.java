package org.remit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointments;
import org.remit.platform.time.SettableClock;
import org.remit.reports.annexes.AnnexForm;
import org.remit.reports.annexes.Annexes;
import org.remit.reports.blocks.SectionForm;
import org.remit.reports.blocks.TypedBlock;
import org.remit.reports.kinds.ReportKinds;
import org.remit.reports.kinds.ReportSubject;
import org.remit.reports.pasting.PasteForm;
import org.remit.reports.pasting.PastedReports;
import org.remit.reports.reports.CorrectionForm;
import org.remit.reports.reports.Corrections;
import org.remit.reports.reports.ReportForm;
import org.remit.reports.reports.ReportSection;
import org.remit.reports.reports.ReportSections;
import org.remit.reports.reports.Reports;
import org.remit.reports.reports.TypedAuthor;

/**
 * The sample council's reports: three of an executive member to Council, of which the
 * last was assembled from figures, two to boards, of which one has an annex that is not
 * public and one was corrected, and one in review.
 */
@Component
class SampleReports {

	static final UUID AUTUMN = SampleActors.id("report: children, September 2019");

	static final UUID WINTER = SampleActors.id("report: children, January 2020");

	static final UUID FIGURES = SampleActors.id("report: children, November 2026");

	static final UUID PARENTING = SampleActors.id("report: corporate parenting, March 2026");

	static final UUID SCRUTINY = SampleActors.id("report: looked-after children, October 2026");

	static final UUID NEXT = SampleActors.id("report: corporate parenting, December 2026");

	private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 8);

	/** The paragraph of Schedule 12A. */
	private static final int BUSINESS_AFFAIRS = 3;

	private final Reports reports;

	private final ReportKinds kinds;

	private final PastedReports pasted;

	private final ReportSections sections;

	private final Corrections corrections;

	private final Annexes annexes;

	private final Appointments appointments;

	private final SampleSteps steps;

	private final SettableClock clock;

	SampleReports(Reports reports, ReportKinds kinds, PastedReports pasted, ReportSections sections,
			Corrections corrections, Annexes annexes, Appointments appointments, SampleSteps steps,
			SettableClock clock) {
		this.reports = reports;
		this.kinds = kinds;
		this.pasted = pasted;
		this.sections = sections;
		this.corrections = corrections;
		this.annexes = annexes;
		this.appointments = appointments;
		this.steps = steps;
		this.clock = clock;
	}

	void load() {
		this.clock.on(LocalDate.of(2019, 8, 28), () -> toCouncil(AUTUMN, LocalDate.of(2019, 9, 4),
				SampleReportTexts.AUTUMN, SampleRegister.DEPUTY_MAYOR));
		this.clock.on(LocalDate.of(2020, 1, 15), () -> toCouncil(WINTER, LocalDate.of(2020, 1, 22),
				SampleReportTexts.WINTER, SampleRegister.DEPUTY_MAYOR));
		this.clock.on(LocalDate.of(2026, 3, 2), () -> {
			toBoard(PARENTING, "Corporate parenting: what each of us answers for", SampleBoards.PARENTING,
					LocalDate.of(2026, 3, 10), SampleReportTexts.PARENTING);
			this.annexes.add(SampleActors.AUTHOR, PARENTING,
					new AnnexForm(SampleActors.id("annex: " + PARENTING), "What the children\u2019s homes cost",
							SampleReportTexts.ANNEX, false, List.of(BUSINESS_AFFAIRS), List.of(), true, null));
			this.steps.publish(PARENTING, "");
		});
		this.clock.on(LocalDate.of(2026, 9, 28), () -> {
			toBoard(SCRUTINY, "Children looked after: figures for scrutiny", SampleBoards.SCRUTINY,
					LocalDate.of(2026, 10, 6), SampleReportTexts.SCRUTINY);
			this.steps.publish(SCRUTINY, "");
		});
		this.clock.on(LocalDate.of(2026, 10, 12), this::correct);
		this.clock.on(LocalDate.of(2026, 11, 2), this::assemble);
		this.clock.on(LocalDate.of(2026, 11, 16), () -> {
			toBoard(NEXT, "Care leavers: the offer reviewed", SampleBoards.PARENTING, DECEMBER, SampleReportTexts.NEXT);
			this.steps.submit(NEXT, "");
		});
	}

	private void toCouncil(UUID id, LocalDate day, String document, UUID author) {
		add(toCouncil(id, day, author, false), document);
		this.steps.publish(id, "");
	}

	private ReportForm toCouncil(UUID id, LocalDate day, UUID author, boolean withFigures) {
		return new ReportForm(id, null, kind(ReportSubject.PORTFOLIO),
				"Children\u2019s services: report of the executive member to Council", SampleAccounts.CHILDREN,
				SamplePortfolios.CHILDREN, null, null, day, authors(author), "", withFigures);
	}

	/** Begins with what the registers know, and says a little about it. */
	private void assemble() {
		this.reports.add(SampleActors.AUTHOR,
				toCouncil(FIGURES, LocalDate.of(2026, 11, 11), SampleRegister.DEPUTY_MAYOR, true));
		rewrite(FIGURES, "Performance",
				(blocks) -> Stream.concat(blocks, Stream.of(TypedBlock.paragraph(SampleReportTexts.FIGURES))));
		this.steps.publish(FIGURES, "");
	}

	private void rewrite(UUID report, String heading, UnaryOperator<Stream<TypedBlock>> change) {
		ReportSection section = this.sections.of(report)
			.stream()
			.filter((one) -> one.heading().equals(heading))
			.findFirst()
			.orElseThrow();
		SectionForm form = this.sections.form(SampleActors.AUTHOR, report, section.key());
		this.sections.change(SampleActors.AUTHOR, report, section.key(),
				new SectionForm(form.version(), form.heading(), change.apply(form.blocks().stream()).toList()));
	}

	private void toBoard(UUID id, String title, UUID board, LocalDate day, String document) {
		add(new ReportForm(id, null, kind(ReportSubject.BOARD), title, SampleAccounts.CHILDREN, null,
				SampleActors.id("meeting: " + board + day), null, null, authors(SampleRegister.CHILDREN_DIRECTOR),
				"Contact: Democratic Services\nTelephone: 01632 960123", false), document);
	}

	private void add(ReportForm form, String document) {
		this.reports.add(SampleActors.AUTHOR, form);
		this.pasted.save(SampleActors.AUTHOR, form.id(), new PasteForm(document, this.pasted.reached(form.id()), ""));
	}

	private UUID kind(ReportSubject subject) {
		return this.kinds.all().stream().filter((kind) -> kind.subject() == subject).findFirst().orElseThrow().id();
	}

	/** Whoever holds the post on that day. */
	private List<TypedAuthor> authors(UUID post) {
		return this.appointments.holders(List.of(post), this.clock.today())
			.stream()
			.map((one) -> new TypedAuthor(one.id(), ""))
			.toList();
	}

	/** Two figures had changed places. */
	private void correct() {
		rewrite(SCRUTINY, "Background",
				(blocks) -> blocks.map((block) -> block.says(block.text().replace("525", "552"))));
		this.corrections.write(SampleActors.AUTHOR, SCRUTINY, new CorrectionForm(
				"Paragraph 2 said that 525 children were looked after.", "552 children were looked after.", -1));
		this.steps.publish(SCRUTINY, "The number of children looked after was corrected.");
	}

}
