package org.remit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.duties.matrices.Headings;
import org.remit.duties.matrices.Matrices;
import org.remit.duties.matrices.MatrixForm;
import org.remit.duties.matrices.MatrixSections;
import org.remit.duties.responsibilities.Responsibilities;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.duties.revisions.Outcome;
import org.remit.duties.revisions.ResponsibilityStep;
import org.remit.duties.revisions.ResponsibilitySteps;
import org.remit.duties.revisions.RevisionForm;
import org.remit.duties.revisions.Revisions;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.steps.Approvals;
import org.remit.publishing.steps.Publications;
import org.remit.publishing.steps.Standings;
import org.remit.publishing.steps.Submissions;

/**
 * The new edition of the scheme for bridges on its way into the two matrices that cite
 * it: some rows are carried over, most are still to be decided about.
 */
@Component
class SampleRevision {

	static final UUID BRIDGES = SampleActors.id("matrix: bridges");

	static final UUID SCHOOLS = SampleActors.id("matrix: bridges on the way to school");

	static final UUID REVISION = SampleActors.id("revision of the scheme for bridges");

	private final SampleScheme scheme;

	private final Matrices matrices;

	private final MatrixSections sections;

	private final Responsibilities responsibilities;

	private final Revisions revisions;

	private final ResponsibilitySteps steps;

	private final Standings standings;

	private final Submissions submissions;

	private final Approvals approvals;

	private final Publications publications;

	private final SettableClock clock;

	SampleRevision(SampleScheme scheme, Matrices matrices, MatrixSections sections, Responsibilities responsibilities,
			Revisions revisions, ResponsibilitySteps steps, Standings standings, Submissions submissions,
			Approvals approvals, Publications publications, SettableClock clock) {
		this.scheme = scheme;
		this.matrices = matrices;
		this.sections = sections;
		this.responsibilities = responsibilities;
		this.revisions = revisions;
		this.steps = steps;
		this.standings = standings;
		this.submissions = submissions;
		this.approvals = approvals;
		this.publications = publications;
		this.clock = clock;
	}

	void load() {
		this.scheme.loadEarlier();
		this.clock.on(LocalDate.of(2025, 11, 3), () -> {
			bridges();
			schools();
			publish();
		});
		this.scheme.loadLater();
		this.clock.on(LocalDate.of(2026, 10, 19),
				() -> this.revisions.begin(SampleActors.AUTHOR, new RevisionForm(REVISION, null,
						"Scheme for bridges, 2026", SampleScheme.EARLIER, SampleScheme.LATER, SampleScheme.DAY)));
		this.clock.on(LocalDate.of(2026, 11, 9), this::decideSome);
	}

	private void bridges() {
		UUID section = matrix(BRIDGES, "Responsibilities for bridges", SampleAccounts.PLACE,
				List.of(SampleRegister.ENVIRONMENT_MEMBER, SampleRegister.PLACE_DIRECTOR));
		UUID row = row(section, null, "1", "To name an engineer for each bridge",
				"All 41 bridges have one since May 2025");
		row = row(section, row, "2", "To have each bridge looked at once a year", "38 of 41 in 2024");
		row = row(section, row, "3", "To have each bridge examined, above and under water",
				"Divers are under contract");
		row = row(section, row, "4", "To have faults written down at once", "");
		row = row(section, row, "5", "To mark faults, so that the worst are mended first", "");
		row = this.responsibilities
			.add(SampleActors.AUTHOR,
					ResponsibilityForm
						.plain(section, "", "To tell the Executive which bridges have a mark of four", "-", "-")
						.below(row)
						.continuing())
			.id();
		row = row(section, row, "6", "To close what is not safe", "Mill Bridge was closed for nine days");
		row = row(section, row, "7", "To keep the bridge cards in the depot", "");
		row = row(section, row, "8", "To sign weight limits", "New signs at both weak bridges");
		row = row(section, row, "As above (8), and 9", "To report on signs and on the worth of all bridges", "");
		row(section, row, "10", "To write to the owners of private bridges", "");
	}

	private void schools() {
		UUID section = matrix(SCHOOLS, "Bridges on the way to school", SampleAccounts.CHILDREN,
				List.of(SampleRegister.CHILDREN_DIRECTOR));
		UUID row = row(section, null, "2", "To look at footbridges near schools before term begins", "");
		row(section, row, "6", "To tell schools when a bridge is closed", "A list of telephone numbers is kept");
	}

	private UUID matrix(UUID id, String title, UUID area, List<UUID> posts) {
		this.matrices.add(SampleActors.AUTHOR, MatrixForm.of(id, null, title, area, posts, null,
				List.of(SampleScheme.EARLIER), "", Headings.USUAL, ""));
		return this.sections.of(id).get(0).id();
	}

	private UUID row(UUID section, UUID after, String cited, String text, String taken) {
		return this.responsibilities
			.add(SampleActors.AUTHOR, ResponsibilityForm.plain(section, cited, text, taken, "").below(after))
			.id();
	}

	private void publish() {
		this.submissions.submit(SampleActors.AUTHOR, BRIDGES, this.standings.of(BRIDGES).draftHash(), "", false);
		this.approvals.approve(SampleActors.APPROVER, BRIDGES, this.standings.of(BRIDGES).open().version());
		this.publications.publish(SampleActors.APPROVER, BRIDGES, this.standings.of(BRIDGES).open().version(),
				this.clock.today());
	}

	private void decideSome() {
		for (ResponsibilityStep step : this.steps.open(REVISION)) {
			switch (step.responsibility().cited()) {
				case "1" -> decide(step, Outcome.CARRIED, "");
				case "7" ->
					decide(step, Outcome.ENDED, "The cards were scanned in 2024, and nothing asks for them now");
				default -> {
					// left for those who try it
				}
			}
		}
	}

	private void decide(ResponsibilityStep step, Outcome outcome, String reason) {
		this.steps.decide(SampleActors.AUTHOR, REVISION, step.responsibility().id(),
				this.steps.proposal(step).decided(outcome, reason));
	}

}
