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
import org.remit.platform.time.SettableClock;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.documents.EditionFacts;
import org.remit.publishing.steps.Standings;

/**
 * The front door to notices of corrections. What a council reported stays reported: a
 * wrong figure is put right by a new edition that says so.
 */
@Service
@Transactional(readOnly = true)
public class Corrections {

	private static final Integer NONE = -1;

	private final CorrectionRepository corrections;

	private final Reports reports;

	private final Documents documents;

	private final Standings standings;

	private final SettableClock clock;

	Corrections(CorrectionRepository corrections, Reports reports, Documents documents, Standings standings,
			SettableClock clock) {
		this.corrections = corrections;
		this.reports = reports;
		this.documents = documents;
		this.standings = standings;
		this.clock = clock;
	}

	/** The form with the notice of the edition that comes next. */
	public CorrectionForm form(Actor actor, UUID report) {
		this.reports.toEdit(actor, report);
		return this.corrections.find(report, next(report))
			.map(CorrectionForm::of)
			.orElseGet(() -> new CorrectionForm("", "", NONE));
	}

	/** Those of these reports, newest first. */
	public List<ReportCorrection> of(Collection<UUID> reports) {
		return this.corrections.of(reports);
	}

	/** Only what is published can be corrected. */
	private int next(UUID report) {
		return this.standings.live(report).orElseThrow(() -> new NotFound("published report")).number() + 1;
	}

	/** Writes the notice of the edition that comes next. */
	@Transactional
	public void write(Actor actor, UUID id, CorrectionForm form) {
		Report report = this.reports.toEdit(actor, id);
		int edition = next(id);
		ReportCorrection present = this.corrections.find(id, edition).orElse(null);
		Stale.check(form.version(), (present != null) ? present.version() : NONE);
		ReportCorrection correction = (present != null) ? present : new ReportCorrection(report, edition);
		correction.write(form, this.clock.today());
		this.corrections.save(correction);
		this.documents.change(actor, report.document(), report.document().title(), report.document().area());
	}

	/** Refuses a second edition that doesn't say what it corrects. */
	public void require(UUID report) {
		EditionFacts live = this.standings.live(report).orElse(null);
		if (live != null && this.corrections.find(report, live.number() + 1).isEmpty()) {
			throw new RuleBroken(null,
					"This report is published. Write the notice of the correction first: what was wrong and what is right.");
		}
	}

}
