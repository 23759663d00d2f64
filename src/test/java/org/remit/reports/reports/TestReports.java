package org.remit.reports.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.publishing.steps.Approvals;
import org.remit.publishing.steps.Publications;
import org.remit.publishing.steps.Returns;
import org.remit.publishing.steps.Standing;
import org.remit.publishing.steps.Standings;
import org.remit.publishing.steps.Submissions;
import org.remit.reports.blocks.SectionForm;
import org.remit.reports.blocks.TypedBlock;
import org.remit.reports.kinds.ReportKind;
import org.remit.reports.kinds.ReportKinds;
import org.remit.reports.kinds.ReportSubject;

/** Reports of a test's own, in the area of the sample account {@code officer}. */
@Component
public class TestReports {

	public static final Actor AUTHOR = actor("Una Author");

	public static final Actor APPROVER = actor("Ivo Approver");

	public final Reports reports;

	public final ReportSections sections;

	final ReportKinds kinds;

	private final Areas areas;

	private final Portfolios portfolios;

	private final Standings standings;

	private final Submissions submissions;

	private final Returns returns;

	private final Approvals approvals;

	private final Publications publications;

	private final SettableClock clock;

	TestReports(Reports reports, ReportSections sections, ReportKinds kinds, Areas areas, Portfolios portfolios,
			Standings standings, Submissions submissions, Returns returns, Approvals approvals,
			Publications publications, SettableClock clock) {
		this.reports = reports;
		this.sections = sections;
		this.kinds = kinds;
		this.areas = areas;
		this.portfolios = portfolios;
		this.standings = standings;
		this.submissions = submissions;
		this.returns = returns;
		this.approvals = approvals;
		this.publications = publications;
		this.clock = clock;
	}

	private static Actor actor(String name) {
		return new Actor(UUID.randomUUID(), name, Set.of(Role.DEMOCRATIC_SERVICES), Set.of(), null);
	}

	/** An executive member report on one of the sample council's portfolios. */
	public UUID add() {
		return add(LocalDate.of(2026, 9, 2));
	}

	/** The same for a meeting on a day. */
	public UUID add(LocalDate day) {
		UUID id = UUID.randomUUID();
		this.reports.add(AUTHOR,
				new ReportForm(id, null, kind(ReportSubject.PORTFOLIO), aTitle(), area("Children\u2019s Services"),
						this.portfolios.documents().get(0).id(), null, null, day, List.of(), "", false));
		return id;
	}

	/** A report to a meeting of a board. */
	public UUID toMeeting(UUID meeting) {
		UUID id = UUID.randomUUID();
		this.reports.add(AUTHOR, new ReportForm(id, null, kind(ReportSubject.BOARD), aTitle(),
				area("Children\u2019s Services"), null, meeting, null, null, List.of(), "", false));
		return id;
	}

	/** A report on a portfolio that begins with the figures that there are. */
	UUID addWithFigures(UUID portfolio, LocalDate day, UUID author) {
		UUID id = UUID.randomUUID();
		this.reports.add(AUTHOR,
				new ReportForm(id, null, kind(ReportSubject.PORTFOLIO), aTitle(), area("Children\u2019s Services"),
						portfolio, null, null, day, List.of(new TypedAuthor(author, "")), "", true));
		return id;
	}

	public static String aTitle() {
		return "Report " + UUID.randomUUID().toString().substring(0, 13);
	}

	/** The one that the product came with. */
	public UUID kind(ReportSubject subject) {
		String name = (subject == ReportSubject.BOARD) ? "Report to a board or committee"
				: "Executive member report to Council";
		return this.kinds.all()
			.stream()
			.filter((kind) -> kind.name().equals(name))
			.map(ReportKind::id)
			.findFirst()
			.orElseThrow();
	}

	public UUID area(String name) {
		return this.areas.all()
			.stream()
			.filter((area) -> area.name().equals(name))
			.map(Area::id)
			.findFirst()
			.orElseThrow();
	}

	/** The key of a section, counted from 0. */
	public int section(UUID report, int at) {
		return this.sections.of(report).get(at).key();
	}

	/** Makes a section say some numbered paragraphs, and nothing else. */
	public void write(UUID report, int at, String... paragraphs) {
		int key = section(report, at);
		SectionForm form = this.sections.form(AUTHOR, report, key);
		this.sections.change(AUTHOR, report, key, new SectionForm(form.version(), form.heading(),
				List.of(paragraphs).stream().map(TypedBlock::paragraph).toList()));
	}

	/** Puts a numbered paragraph into a section. */
	void insert(UUID report, int at, int place, String text) {
		int key = section(report, at);
		SectionForm form = this.sections.form(AUTHOR, report, key);
		List<TypedBlock> blocks = new ArrayList<>(form.blocks());
		blocks.add(place, TypedBlock.paragraph(text));
		this.sections.change(AUTHOR, report, key, new SectionForm(form.version(), form.heading(), blocks));
	}

	public void submit(UUID id) {
		this.submissions.submit(AUTHOR, id, standing(id).draftHash(), "Something changed.", false);
	}

	public void giveBack(UUID id) {
		this.returns.giveBack(APPROVER, id, standing(id).open().version(), "Look again");
	}

	public void publish(UUID id) {
		submit(id);
		approveAndPublish(id);
	}

	public void approveAndPublish(UUID id) {
		approve(id);
		publishApproved(id);
	}

	public void approve(UUID id) {
		this.approvals.approve(APPROVER, id, standing(id).open().version());
	}

	public void publishApproved(UUID id) {
		this.publications.publish(APPROVER, id, standing(id).open().version(), this.clock.today());
	}

	LocalDate today() {
		return this.clock.today();
	}

	public Standing standing(UUID id) {
		return this.standings.of(id);
	}

	public String address(UUID id) {
		return "/reports/" + standing(id).document().slug();
	}

}
