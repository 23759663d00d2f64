package org.remit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.boards.terms.TermsForm;
import org.remit.boards.terms.TermsOfReference;
import org.remit.boards.terms.TypedSection;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.steps.Approvals;
import org.remit.publishing.steps.Publications;
import org.remit.publishing.steps.Standings;
import org.remit.publishing.steps.Submissions;

/** Terms of reference of the sample council: published ones, and a draft. */
@Component
class SampleTermsOfReference {

	static final UUID PARENTING = SampleActors.id("terms: corporate parenting");

	static final UUID PARTNERSHIP = SampleActors.id("terms: safeguarding partnership");

	private final TermsOfReference terms;

	private final Standings standings;

	private final Submissions submissions;

	private final Approvals approvals;

	private final Publications publications;

	private final SampleMeetings meetings;

	private final SettableClock clock;

	SampleTermsOfReference(TermsOfReference terms, Standings standings, Submissions submissions, Approvals approvals,
			Publications publications, SampleMeetings meetings, SettableClock clock) {
		this.terms = terms;
		this.standings = standings;
		this.submissions = submissions;
		this.approvals = approvals;
		this.publications = publications;
		this.meetings = meetings;
		this.clock = clock;
	}

	void load() {
		this.clock.on(LocalDate.of(2024, 6, 10), () -> {
			this.terms.add(SampleActors.AUTHOR, new TermsForm(PARENTING, null, SampleBoards.PARENTING, parenting()));
			publish();
		});
		this.clock.on(LocalDate.of(2026, 10, 5), () -> this.terms.add(SampleActors.AUTHOR,
				new TermsForm(PARTNERSHIP, null, SampleBoards.PARTNERSHIP, partnership())));
		this.meetings.load();
	}

	private static List<TypedSection> parenting() {
		return List.of(new TypedSection("Voice of children and young people", """
				The board hears from children in care and care leavers before it decides anything about them.
				- The Children in Care Council chooses the theme of every second meeting.
				- Two of its members take part
				  - for every item that is open to the public
				  - for other items where the chair agrees
				- What they raise is answered in writing within a month."""),
				new TypedSection("Frequency of meetings", """
						The board meets at least four times a year.

						The chair calls a further meeting where three voting members ask for one."""));
	}

	private static List<TypedSection> partnership() {
		return List.of(new TypedSection("Independent scrutiny", """
				The partners appoint an independent scrutineer, who
				(a) reads the yearly report before it is published;
				(b) may ask any partner for what is needed to judge it."""));
	}

	private void publish() {
		this.submissions.submit(SampleActors.AUTHOR, PARENTING, this.standings.of(PARENTING).draftHash(), "", false);
		this.approvals.approve(SampleActors.APPROVER, PARENTING, version());
		this.publications.publish(SampleActors.APPROVER, PARENTING, version(), this.clock.today());
	}

	private Integer version() {
		return this.standings.of(PARENTING).open().version();
	}

}
