package org.remit.reports.reports;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.time.OneTimeIds;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.steps.Standing;
import org.remit.publishing.steps.Standings;
import org.remit.reports.blocks.LiveSources;
import org.remit.reports.kinds.KindSection;
import org.remit.reports.kinds.ReportKind;
import org.remit.reports.kinds.ReportKinds;

/** The front door to reports as they are being written. */
@Service
@Transactional(readOnly = true)
public class Reports {

	/** The key of reports as a kind of document. */
	public static final String KIND = "report";

	private final ReportRepository reports;

	private final ReportSectionRepository sections;

	private final ReportKinds kinds;

	private final Documents documents;

	private final ReportFilling filling;

	private final LiveSources sources;

	private final Occasions occasions;

	private final Standings standings;

	private final OneTimeIds oneTimeIds;

	Reports(ReportRepository reports, ReportSectionRepository sections, ReportKinds kinds, Documents documents,
			ReportFilling filling, LiveSources sources, Occasions occasions, Standings standings,
			OneTimeIds oneTimeIds) {
		this.reports = reports;
		this.sections = sections;
		this.kinds = kinds;
		this.documents = documents;
		this.filling = filling;
		this.sources = sources;
		this.occasions = occasions;
		this.standings = standings;
		this.oneTimeIds = oneTimeIds;
	}

	public Report get(UUID id) {
		return this.reports.findById(id).orElseThrow(() -> new NotFound("report"));
	}

	/** For those who edit its area; everybody else is refused. */
	public Report toEdit(Actor actor, UUID id) {
		Report report = get(id);
		Documents.requireEditor(actor, report.document().area());
		return report;
	}

	/** The form with what the draft says now, for those who edit its area. */
	public ReportForm form(Actor actor, UUID id) {
		return ReportForm.of(toEdit(actor, id));
	}

	/** These, with what they are on and to whom they go. */
	public List<Report> all(Collection<UUID> ids) {
		return this.reports.findAll(ids);
	}

	/** Those that the public never had. */
	public List<Report> unpublished() {
		return this.reports.unpublished();
	}

	/** Where every report stands, newest first. */
	public List<Standing> all() {
		return this.standings.of(this.reports.all().stream().map(Report::document).toList());
	}

	/**
	 * Makes a report with the sections of its kind, or finds the one that the same form
	 * made a moment ago.
	 */
	@Transactional
	public void add(Actor actor, ReportForm form) {
		this.oneTimeIds.claim(form.id());
		if (this.reports.existsById(form.id())) {
			requireSame(form, form(actor, form.id()));
			return;
		}
		ReportKind kind = this.kinds.find(form.kind())
			.orElseThrow(() -> new RuleBroken("kind", "Choose the kind of report"));
		Document document = this.documents.open(actor, form.id(), KIND, form.title(), this.filling.area(form));
		Report report = new Report(document, kind);
		this.filling.fill(report, form);
		this.reports.save(report);
		for (KindSection section : kind.sections()) {
			begin(report, section, kind.sections().indexOf(section), Boolean.TRUE.equals(form.withFigures()));
		}
	}

	private void begin(Report report, KindSection section, int position, boolean withFigures) {
		ReportSection begun = new ReportSection(report, position, section.heading());
		if (withFigures && section.fill() != null) {
			begun.write(section.heading(),
					this.sources.begin(this.occasions.of(report), section.fill(), report::newKey));
		}
		this.sections.save(begun);
	}

	/** Whoever goes back to the empty form and types on must not lose what they add. */
	private static void requireSame(ReportForm sent, ReportForm made) {
		if (!sent.says(made)) {
			throw new Stale("This form has already made a report. Save again to change that report.");
		}
	}

	/** Saves what stands over and under it; the published editions stay as they are. */
	@Transactional
	public void change(Actor actor, UUID id, ReportForm form) {
		this.oneTimeIds.claim(id);
		Integer version = this.reports.version(id).orElseThrow(() -> new NotFound("report"));
		Report report = toEdit(actor, id);
		Stale.check(form.version(), version);
		this.documents.change(actor, report.document(), form.title(), this.filling.area(form));
		this.filling.fill(report, form);
	}

}
