package org.remit.portfolios.rehearsals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.EndReason;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostForm;
import org.remit.people.posts.PostKind;
import org.remit.people.posts.Posts;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.changes.ChangeForm;
import org.remit.portfolios.changes.Changes;
import org.remit.portfolios.reshuffles.Council;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.portfolios.reshuffles.ReshuffleForm;
import org.remit.portfolios.reshuffles.Reshuffles;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.portfolios.reshuffles.Council.KEEPER;

/** What is lawful to record and should give pause. */
@RemitTest
class WarningTests {

	/** Long before the sample council, so that its executive doesn't count. */
	private static final LocalDate DAY = LocalDate.of(1901, 5, 22);

	private final Council council;

	private final Rehearsals rehearsals;

	private final DayWatch dayWatch;

	private final SettableClock clock;

	WarningTests(People people, Posts posts, Appointments appointments, Reshuffles reshuffles, Changes changes,
			Rehearsals rehearsals, DayWatch dayWatch, SettableClock clock) {
		this.council = new Council(people, posts, appointments, reshuffles, changes);
		this.rehearsals = rehearsals;
		this.dayWatch = dayWatch;
		this.clock = clock;
	}

	@Test
	void nameAPostThatIsLeftVacant() {
		Post post = this.council.post();
		Appointment last = this.council.appoint(post, this.council.person(), "1899-01-01");
		Reshuffle set = this.council.prepare(DAY);
		this.council.add(set, ChangeForm.end(last.id(), EndReason.RESHUFFLE));
		assertThat(warnings(set)).contains(post.title() + " would be vacant on 22 May 1901");
	}

	@Test
	void nameWhoWouldHoldSeveralExecutivePostsAndCountTheExecutive() {
		Reshuffle set = this.council.prepare(DAY);
		Person busy = this.council.person();
		Post one = executive();
		Post two = executive();
		this.council.appoint(set, one, busy);
		this.council.appoint(set, two, busy);
		assertThat(warnings(set))
			.anySatisfy((warning) -> assertThat(warning).startsWith(busy.fullName() + " would hold 2 executive posts")
				.contains(one.title())
				.contains(two.title()));
		assertThat(warnings(set)).anySatisfy((warning) -> assertThat(warning).contains("would have 1 member."));
		for (int more = 0; more < 9; more++) {
			this.council.appoint(set, executive(), this.council.person());
		}
		assertThat(warnings(set)).noneSatisfy((warning) -> assertThat(warning).contains("The executive would"));
		this.council.appoint(set, executive(), this.council.person());
		assertThat(warnings(set)).anySatisfy((warning) -> assertThat(warning).contains("would have 11 members"));
	}

	@Test
	void wonderAtDaysThatAreFarAway() {
		LocalDate today = this.clock.today();
		assertThat(about(today.plusYears(2), today)).singleElement().asString().contains("more than a year ahead");
		assertThat(about(today.minusYears(2), today.minusYears(2))).singleElement().asString().contains("a year ago");
		assertThat(about(today, today.plusDays(1))).singleElement().asString().contains("after the day itself");
		assertThat(about(today.plusYears(1), today)).isEmpty();
	}

	private List<String> about(LocalDate day, LocalDate announced) {
		return this.dayWatch.warnings(
				new Reshuffle(new ReshuffleForm(UUID.randomUUID(), "Set", day, announced, "", "", "", null)), Set.of());
	}

	private List<String> warnings(Reshuffle set) {
		return this.rehearsals.apply(KEEPER, set.id()).picture().warnings();
	}

	private Post executive() {
		return this.council.posts()
			.add(KEEPER, new PostForm(UUID.randomUUID(), "Executive " + Council.word(), PostKind.EXECUTIVE, true, false,
					DAY, null, null));
	}

}
