package org.remit.duties.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.law.provisions.Provision;
import org.remit.law.provisions.ProvisionForm;
import org.remit.law.provisions.Provisions;
import org.remit.law.sources.Extent;
import org.remit.law.sources.SourceEditionForm;
import org.remit.law.sources.SourceEditions;
import org.remit.law.sources.SourceForm;
import org.remit.law.sources.SourceKind;
import org.remit.law.sources.Sources;
import org.remit.law.sources.Strength;
import org.remit.people.appointments.AppointmentForm;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Basis;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.people.PersonForm;
import org.remit.people.people.PersonKind;
import org.remit.people.posts.Post;
import org.remit.platform.time.Decision;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Mistake;

/** Sources of a test's own, and matrices that answer for a part of them. */
@Component
class TestGaps {

	static final LocalDate DAY = LocalDate.of(2024, 5, 7);

	final TestMatrices matrices;

	private final Sources sources;

	private final SourceEditions editions;

	private final Provisions provisions;

	private final People people;

	private final Appointments appointments;

	private final SettableClock clock;

	TestGaps(TestMatrices matrices, Sources sources, SourceEditions editions, Provisions provisions, People people,
			Appointments appointments, SettableClock clock) {
		this.matrices = matrices;
		this.sources = sources;
		this.editions = editions;
		this.provisions = provisions;
		this.people = people;
		this.appointments = appointments;
		this.clock = clock;
	}

	/** A word that stands nowhere else. */
	static String word() {
		return "W" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
	}

	void on(LocalDate day, Runnable work) {
		this.clock.on(day, work);
	}

	LocalDate today() {
		return this.clock.today();
	}

	/** An edition in force from 2020 until a day, which may be null. */
	UUID edition(String title, LocalDate until) {
		UUID source = UUID.randomUUID();
		UUID edition = UUID.randomUUID();
		this.sources.add(TestMatrices.AUTHOR, new SourceForm(source, title, SourceKind.ACT, Extent.BOTH, "", "", null));
		this.editions.add(TestMatrices.AUTHOR, source, new SourceEditionForm(edition, "", "", "",
				LocalDate.of(2020, 1, 1), until, LocalDate.of(2020, 1, 1), "", null));
		return edition;
	}

	/** Behind those that are there. */
	Provision provision(UUID edition, String number, Strength strength, Extent extent) {
		List<Provision> before = this.provisions.of(edition);
		UUID last = before.isEmpty() ? null : before.get(before.size() - 1).id();
		return this.provisions.add(TestMatrices.AUTHOR, edition, new ProvisionForm(UUID.randomUUID(), number, "",
				"To keep " + number, strength, extent, "", last, null));
	}

	void strikeOut(Provision provision) {
		this.provisions.strikeOut(TestMatrices.AUTHOR, provision.id(),
				new Mistake("There is no such section", provision.version()));
	}

	/** From that day on. */
	Responsibility row(LocalDate day, UUID matrix, String cited, String taken, String future) {
		Responsibility[] made = new Responsibility[1];
		on(day, () -> made[0] = this.matrices.row(matrix, cited, "To see to " + cited, taken, future));
		return made[0];
	}

	/** On that day the row comes to say something else. */
	void reword(LocalDate day, Responsibility responsibility, String taken, String future, UUID... provisions) {
		on(day, () -> {
			ResponsibilityDraft draft = this.matrices.draft(responsibility);
			ResponsibilityForm form = draft.form();
			this.matrices.responsibilities.change(TestMatrices.AUTHOR, responsibility.id(),
					new ResponsibilityForm(form.id(), form.version(), form.section(), null, form.cited(),
							form.continues(), List.of(provisions), "", form.text(), form.holders(), taken, future));
		});
	}

	void continueAbove(Responsibility responsibility) {
		this.matrices.responsibilities.change(TestMatrices.AUTHOR, responsibility.id(),
				this.matrices.draft(responsibility).form().continuing());
	}

	void appoint(Post post, LocalDate from, LocalDate until) {
		Person person = this.people.add(TestMatrices.AUTHOR,
				new PersonForm(UUID.randomUUID(), PersonKind.OFFICER, "", "Ada", word(), "", null));
		this.appointments.appoint(TestMatrices.AUTHOR,
				new AppointmentForm(UUID.randomUUID(), post.id(), person.id(),
						new AppointmentForm.Days(from, until, null), Basis.SUBSTANTIVE, from,
						AppointmentForm.Ending.NONE, Decision.NONE, null));
	}

}
