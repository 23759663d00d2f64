package org.remit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.duties.assurance.AssuranceForm;
import org.remit.duties.assurance.ClosingForm;
import org.remit.duties.assurance.TestOfAssurance;
import org.remit.duties.assurance.TestsOfAssurance;
import org.remit.duties.reviews.AnswerForm;
import org.remit.duties.reviews.Occasion;
import org.remit.duties.reviews.Outcome;
import org.remit.duties.reviews.RestForm;
import org.remit.duties.reviews.ReviewAnswers;
import org.remit.duties.reviews.ReviewForm;
import org.remit.duties.reviews.ReviewedResponsibility;
import org.remit.duties.reviews.Reviews;
import org.remit.duties.reviews.Voice;
import org.remit.duties.reviews.WholeReview;
import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.posts.Post;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.time.SettableClock;

/** Reviews of the sample council's matrices: one published, one half answered. */
@Component
class SampleAssurance {

	private static final String HOW = "The holder went through every row with the director\u2019s office in two sittings.";

	private static final String CONCLUSION = "The duties are known and met, with the exceptions below.";

	private static final String RECOMMENDATIONS = "- Look again at what is not assured before the summer\n- Reword what has changed";

	private final Reviews reviews;

	private final ReviewAnswers answers;

	private final TestsOfAssurance tests;

	private final Appointments appointments;

	private final SampleSteps steps;

	private final SettableClock clock;

	SampleAssurance(Reviews reviews, ReviewAnswers answers, TestsOfAssurance tests, Appointments appointments,
			SampleSteps steps, SettableClock clock) {
		this.reviews = reviews;
		this.answers = answers;
		this.tests = tests;
		this.appointments = appointments;
		this.steps = steps;
		this.clock = clock;
	}

	/**
	 * The director's, for the additional duties of last year; the lead member's goes on.
	 */
	void load() {
		published(SampleMatrices.DIRECTOR, LocalDate.of(2025, 6, 2));
		running(SampleMatrices.LEAD_MEMBER, this.clock.today().minusWeeks(2));
	}

	/** A review of three weeks from that day on, whose outcome is published. */
	void published(UUID matrix, LocalDate opened) {
		UUID review = open(matrix, Occasion.DUTIES, "education and social care are held together", opened);
		this.clock.on(opened.plusWeeks(1), () -> answer(review, 2, Outcome.CHANGED));
		this.clock.on(opened.plusWeeks(2), () -> answer(review, 5, Outcome.NOT_ASSURED));
		this.clock.on(opened.plusWeeks(2), () -> confirmRest(review));
		this.clock.on(opened.plusWeeks(3), () -> close(review));
	}

	/** A review that was opened on that day and of which a third is answered. */
	void running(UUID matrix, LocalDate opened) {
		UUID review = open(matrix, Occasion.YEARLY, "", opened);
		this.clock.on(opened.plusDays(2), () -> {
			int third = (read(review).size() + 2) / 3;
			for (int number = 1; number <= third; number++) {
				answer(review, number, (number == 3) ? Outcome.CHANGED : Outcome.CONFIRMED);
			}
		});
	}

	private UUID open(UUID matrix, Occasion occasion, String note, LocalDate day) {
		UUID id = SampleActors.id("review of " + matrix + " on " + day);
		this.clock.on(day, () -> this.reviews.open(SampleActors.AUTHOR,
				new ReviewForm(id, matrix, occasion, note, day.plusWeeks(4))));
		return id;
	}

	private WholeReview read(UUID review) {
		return this.reviews.read(review);
	}

	/** Where the matrix has so many rows. */
	private void answer(UUID review, int number, Outcome outcome) {
		WholeReview written = read(review);
		if (number <= written.size()) {
			ReviewedResponsibility row = written.rows().get(number - 1);
			this.answers.answer(voice(written), speaker(written), review, row.responsibility().id(),
					form(row.version(), outcome));
		}
	}

	private static AnswerForm form(String version, Outcome outcome) {
		return switch (outcome) {
			case CONFIRMED -> AnswerForm.confirming(version);
			case CHANGED -> new AnswerForm(version, outcome, "The plan that it names has a new title since April.", "");
			case NOT_ASSURED -> new AnswerForm(version, outcome, "Nobody has checked it independently this year.",
					"- A check of a sample by internal audit\n- A report of it to the board");
		};
	}

	private void confirmRest(UUID review) {
		WholeReview written = read(review);
		this.answers.confirmRest(voice(written), speaker(written), review, new RestForm(written.version(), true));
	}

	private void close(UUID review) {
		this.tests.close(SampleActors.AUTHOR, review, new ClosingForm(read(review).version()));
		TestOfAssurance test = this.tests.get(review);
		this.tests.change(SampleActors.AUTHOR, review,
				new AssuranceForm(test.version(), test.document().title(), HOW, CONCLUSION, RECOMMENDATIONS));
		this.steps.publish(review, "");
	}

	/** Holders answer for themselves; where a post is vacant, an officer records. */
	private Voice voice(WholeReview written) {
		return holders(written).isEmpty() ? Voice.OFFICER : Voice.HOLDER;
	}

	private Actor speaker(WholeReview written) {
		return holders(written).stream()
			.findFirst()
			.map((held) -> new Actor(SampleActors.id("holder " + held.person().id()), held.person().fullName(),
					Set.of(Role.MEMBER), Set.of(), held.person().id()))
			.orElse(SampleActors.AUTHOR);
	}

	private List<Appointment> holders(WholeReview written) {
		List<UUID> posts = written.review().matrix().posts().stream().map(Post::id).toList();
		return posts.isEmpty() ? List.of() : this.appointments.holders(posts, this.clock.today());
	}

}
