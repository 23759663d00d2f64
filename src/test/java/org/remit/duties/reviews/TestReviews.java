package org.remit.duties.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.duties.assurance.ClosingForm;
import org.remit.duties.assurance.TestsOfAssurance;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.people.accounts.AccountForm;
import org.remit.people.accounts.Accounts;
import org.remit.people.accounts.Passwords;
import org.remit.people.appointments.AppointmentForm;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Basis;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.people.PersonForm;
import org.remit.people.people.PersonKind;
import org.remit.people.posts.Post;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.time.Decision;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Pages;
import org.remit.support.Visitor;

/** Matrices whose posts all have one holder, with an account, and reviews of them. */
@Component
public class TestReviews {

	public static final String HOLDER = "Perpetua Nettlefold";

	private static final String PASSWORD = "three odd words";

	public final TestMatrices matrices;

	final Reviews reviews;

	final ReviewAnswers answers;

	final TestsOfAssurance tests;

	private final People people;

	private final Appointments appointments;

	private final Accounts accounts;

	private final SettableClock clock;

	private UUID person;

	private Visitor visitor;

	TestReviews(TestMatrices matrices, Reviews reviews, ReviewAnswers answers, TestsOfAssurance tests, People people,
			Appointments appointments, Accounts accounts, SettableClock clock) {
		this.matrices = matrices;
		this.reviews = reviews;
		this.answers = answers;
		this.tests = tests;
		this.people = people;
		this.appointments = appointments;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** The one holder of all posts. */
	Actor holder() {
		return new Actor(UUID.randomUUID(), HOLDER, Set.of(Role.MEMBER), Set.of(), person());
	}

	Person personOfHolder() {
		return this.people.find(person()).orElseThrow();
	}

	private synchronized UUID person() {
		if (this.person == null) {
			this.person = UUID.randomUUID();
			this.people.add(TestMatrices.AUTHOR,
					new PersonForm(this.person, PersonKind.MEMBER, "", "Perpetua", "Nettlefold", "", null));
		}
		return this.person;
	}

	/** The holder's browser. */
	public synchronized Visitor visitor(Pages pages) {
		if (this.visitor == null) {
			String username = "holder-" + person().toString().substring(0, 13);
			this.accounts.add(TestPortfolios.ADMINISTRATOR,
					new AccountForm(UUID.randomUUID(), username, HOLDER, Set.of(Role.MEMBER), Set.of(), person(), null),
					new Passwords().hash(PASSWORD), false);
			this.visitor = pages.signIn(username, PASSWORD);
		}
		return this.visitor;
	}

	/** A matrix with so many rows: "To keep well 1". */
	public UUID matrix(int rows) {
		Post post = this.matrices.post("Keeper " + UUID.randomUUID());
		LocalDate from = this.clock.today().minusYears(2);
		this.appointments.appoint(TestMatrices.AUTHOR,
				new AppointmentForm(UUID.randomUUID(), post.id(), person(), new AppointmentForm.Days(from, null, null),
						Basis.SUBSTANTIVE, from, AppointmentForm.Ending.NONE, Decision.NONE, null));
		UUID matrix = this.matrices.add(post);
		add(matrix, 1, rows);
		return matrix;
	}

	public void add(UUID matrix, int from, int to) {
		for (int at = from; at <= to; at++) {
			this.matrices.row(matrix, "5." + at, "To keep well " + at, "Wells were counted", "Buy a rope");
		}
	}

	public UUID open(UUID matrix) {
		return open(matrix, Occasion.YEARLY, "");
	}

	public UUID open(UUID matrix, Occasion occasion, String note) {
		return this.reviews
			.open(TestMatrices.AUTHOR,
					new ReviewForm(UUID.randomUUID(), matrix, occasion, note, this.clock.today().plusWeeks(4)))
			.id();
	}

	public ReviewedResponsibility row(UUID review, int number) {
		return this.reviews.read(review).rows().get(number - 1);
	}

	public UUID rowId(UUID review, int number) {
		return row(review, number).responsibility().id();
	}

	/** The holder says something of a row. */
	public void answer(UUID review, int number, Outcome outcome, String words, String needed) {
		ReviewedResponsibility row = row(review, number);
		this.answers.answer(Voice.HOLDER, holder(), review, row.responsibility().id(),
				new AnswerForm(row.version(), outcome, words, needed));
	}

	public void confirmRest(UUID review) {
		this.answers.confirmRest(Voice.HOLDER, holder(), review,
				new RestForm(this.reviews.read(review).version(), true));
	}

	public void close(UUID review) {
		this.tests.close(TestMatrices.AUTHOR, review, new ClosingForm(this.reviews.read(review).version()));
	}

	public void reword(UUID review, int number, String text) {
		Responsibility responsibility = row(review, number).responsibility();
		this.matrices.responsibilities.change(TestMatrices.AUTHOR, responsibility.id(),
				reworded(this.matrices.draft(responsibility), text));
	}

	ResponsibilityForm reworded(ResponsibilityDraft draft, String text) {
		ResponsibilityForm form = draft.form();
		return new ResponsibilityForm(form.id(), form.version(), form.section(), null, form.cited(), false, List.of(),
				"", text, List.of(), form.taken(), form.future());
	}

	/** The form of a row that takes the place of this one. */
	ResponsibilityForm anew(ResponsibilityDraft draft, String text) {
		ResponsibilityForm form = reworded(draft, text);
		return new ResponsibilityForm(UUID.randomUUID(), null, form.section(), null, form.cited(), false, List.of(), "",
				text, List.of(), form.taken(), form.future());
	}

	public String address(UUID test) {
		return "/assurance/" + this.matrices.standing(test).document().slug();
	}

}
