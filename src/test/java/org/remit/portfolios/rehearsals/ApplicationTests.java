package org.remit.portfolios.rehearsals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.AppointmentEnd;
import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.EndReason;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.web.Mistake;
import org.remit.portfolios.changes.Change;
import org.remit.portfolios.changes.ChangeForm;
import org.remit.portfolios.changes.Changes;
import org.remit.portfolios.changes.Refusal;
import org.remit.portfolios.reshuffles.Council;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.portfolios.reshuffles.Reshuffles;
import org.remit.portfolios.reshuffles.State;
import org.remit.publishing.steps.Simultaneously;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.remit.portfolios.reshuffles.Council.DAY;
import static org.remit.portfolios.reshuffles.Council.KEEPER;

/** A set is applied as a whole, and taken back as a whole. */
@RemitTest
class ApplicationTests {

	private static final LocalDate DAY_BEFORE = DAY.minusDays(1);

	private final Council council;

	private final Applications applications;

	private final Rehearsals rehearsals;

	private final JdbcClient database;

	private Post one;

	private Post two;

	private Person ann;

	private Person bob;

	private Appointment annHoldsOne;

	private Appointment bobHoldsTwo;

	ApplicationTests(People people, Posts posts, Appointments appointments, Reshuffles reshuffles, Changes changes,
			Applications applications, Rehearsals rehearsals, JdbcClient database) {
		this.council = new Council(people, posts, appointments, reshuffles, changes);
		this.applications = applications;
		this.rehearsals = rehearsals;
		this.database = database;
	}

	@BeforeEach
	void fillTwoPosts() {
		this.one = this.council.post();
		this.two = this.council.post();
		this.ann = this.council.person();
		this.bob = this.council.person();
		this.annHoldsOne = this.council.appoint(this.one, this.ann, "2015-05-20");
		this.bobHoldsTwo = this.council.appoint(this.two, this.bob, "2017-05-20");
	}

	/** Typed in an order in which no rule would let it through. */
	@Test
	void letsTwoHoldersChangePlaces() {
		Reshuffle set = swap();
		apply(set);
		assertThat(this.council.holder(this.one, DAY_BEFORE)).isEqualTo(this.ann.fullName());
		assertThat(this.council.holder(this.one, DAY)).isEqualTo(this.bob.fullName());
		assertThat(this.council.holder(this.two, DAY_BEFORE)).isEqualTo(this.bob.fullName());
		assertThat(this.council.holder(this.two, DAY)).isEqualTo(this.ann.fullName());
		assertThat(this.council.fresh(set).state()).isEqualTo(State.APPLIED);
	}

	@Test
	void leavesTheRegisterByteForByteAsItWasWhenItIsUndone() {
		this.council.appointments()
			.end(KEEPER, this.bobHoldsTwo.id(), new AppointmentEnd(LocalDate.of(2021, 5, 4), EndReason.RESIGNED,
					LocalDate.of(2021, 4, 1), this.bobHoldsTwo.version()));
		List<Map<String, Object>> before = register();
		Reshuffle set = swap();
		apply(set);
		assertThat(register()).isNotEqualTo(before);
		undo(set);
		assertThat(register()).isEqualTo(before);
		assertThat(this.council.fresh(set).state()).isEqualTo(State.UNDONE);
	}

	@Test
	void changesNothingWhereOneChangeIsRefused() {
		Reshuffle set = this.council.prepare();
		this.council.add(set, ChangeForm.end(this.annHoldsOne.id(), EndReason.RESHUFFLE));
		this.council.appoint(set, this.one, this.council.person());
		Change refused = this.council.appoint(set, this.two, this.council.person());
		List<Map<String, Object>> before = register();
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> apply(set))
			.withMessageStartingWith("Change 3: " + this.bob.fullName() + " holds this post");
		assertThat(register()).isEqualTo(before);
		assertThat(this.council.fresh(set).isPrepared()).isTrue();
		Rehearsals.Outcome outcome = this.rehearsals.apply(KEEPER, set.id());
		assertThat(outcome.refusals()).extracting(Refusal::change).containsExactly(refused.id());
	}

	@Test
	void namesEveryChangeThatIsRefused() {
		Appointment later = this.council.appoint(this.council.post(), this.ann, "2019-05-22");
		Reshuffle set = this.council.prepare();
		this.council.appoint(set, this.one, this.council.person());
		this.council.appoint(set, this.council.post(), this.council.person());
		this.council.add(set, ChangeForm.end(later.id(), EndReason.RESHUFFLE));
		Rehearsals.Outcome outcome = this.rehearsals.apply(KEEPER, set.id());
		assertThat(outcome.refusals()).extracting(Refusal::number).containsExactly(1, 3);
		assertThat(outcome.refusals().get(1).words()).contains("starts only on 22 May 2019");
	}

	@Test
	void rehearsesWithoutATrace() {
		Reshuffle set = swap();
		List<Map<String, Object>> before = everything();
		Rehearsals.Outcome outcome = this.rehearsals.apply(KEEPER, set.id());
		assertThat(outcome.refusals()).isEmpty();
		assertThat(outcome.picture().differences().get(0).rows()).hasSize(2)
			.anySatisfy((row) -> assertThat(row.after()).isEqualTo(this.bob.fullName()));
		assertThat(everything()).isEqualTo(before);
		assertThat(this.council.version(set)).isEqualTo(set.version() + 2);
	}

	@Test
	void isNotUndoneOverWhatIsNewer() {
		Reshuffle set = swap();
		apply(set);
		Appointment made = this.council.appointments()
			.knownHolders(List.of(this.one.id()), DAY)
			.stream()
			.findFirst()
			.orElseThrow();
		this.council.appointments()
			.end(KEEPER, made.id(),
					new AppointmentEnd(LocalDate.of(2020, 1, 31), EndReason.RESIGNED, DAY, made.version()));
		Appointment newer = this.council.appoint(this.one, this.council.person(), "2020-02-01");
		List<Map<String, Object>> before = register();
		assertThat(this.rehearsals.undo(KEEPER, set.id()).refusals()).extracting(Refusal::words)
			.anySatisfy((words) -> assertThat(words).contains(newer.person().fullName()));
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> undo(set));
		assertThat(register()).isEqualTo(before);
		this.council.appointments().strikeOut(KEEPER, newer.id(), new Mistake("Never made", newer.version()));
		assertThat(this.rehearsals.undo(KEEPER, set.id()).refusals()).extracting(Refusal::words)
			.anySatisfy((words) -> assertThat(words).contains("was changed since"));
	}

	@RepeatedTest(3)
	void isAppliedOnceHoweverManyApplyItAtOnce() throws Exception {
		Reshuffle set = swap();
		Integer version = this.council.version(set);
		List<Callable<String>> clicks = IntStream.range(0, 3).<Callable<String>>mapToObj((at) -> () -> {
			this.applications.apply(KEEPER, set.id(), version);
			return "done";
		}).toList();
		assertThat(Simultaneously.run(clicks)).containsExactly("done", "done", "done");
		assertThat(this.council.appointments().of(this.one.id())).hasSize(2);
	}

	@Test
	void isNotAppliedAsItWasBeforeSomebodyElseChangedIt() {
		Reshuffle set = swap();
		Integer opened = this.council.version(set);
		this.council.appoint(set, this.council.post(), this.council.person());
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> this.applications.apply(KEEPER, set.id(), opened));
	}

	@Test
	void twoSetsForTheSamePostsAreAppliedOneAfterTheOther() throws Exception {
		Reshuffle first = swap();
		Reshuffle second = swap();
		List<Callable<String>> clicks = List.of(first, second).stream().<Callable<String>>map((set) -> () -> {
			try {
				apply(set);
				return "applied";
			}
			catch (RuleBroken ex) {
				return ex.getMessage();
			}
		}).toList();
		assertThat(Simultaneously.run(clicks)).containsOnlyOnce("applied")
			.anySatisfy((answer) -> assertThat(answer).contains("Change 1: This appointment ends already on 21 May"));
	}

	@Test
	void appliesNothingOfAnEmptySet() {
		Reshuffle set = this.council.prepare();
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> apply(set)).withMessageContaining("add a change");
	}

	private Reshuffle swap() {
		Reshuffle set = this.council.prepare();
		this.council.appoint(set, this.one, this.bob, this.annHoldsOne);
		this.council.appoint(set, this.two, this.ann, this.bobHoldsTwo);
		return set;
	}

	private void apply(Reshuffle set) {
		this.applications.apply(KEEPER, set.id(), this.council.version(set));
	}

	private void undo(Reshuffle set) {
		this.applications.undo(KEEPER, set.id(), this.council.version(set));
	}

	/** All that is recorded, save how often each record was written. */
	private List<Map<String, Object>> register() {
		return this.database
			.sql("select to_jsonb(a) - 'version' as record from appointment a where mistake is null"
					+ " and post_id in (:posts) order by id")
			.param("posts", List.of(this.one.id(), this.two.id()))
			.query()
			.listOfRows();
	}

	private List<Map<String, Object>> everything() {
		return this.database
			.sql("""
					select (select md5(string_agg(a::text, ',' order by id)) from appointment a) as appointments,
					(select count(*) from audit_line) as lines, (select md5(string_agg(p::text, ',' order by id)) from post p) as posts,
					(select md5(string_agg(c::text, ',' order by id)) from reshuffle_change c) as changes,
					(select md5(string_agg(r::text, ',' order by id)) from reshuffle r) as sets,
					(select count(*) from reshuffle_effect) as effects
					""")
			.query()
			.listOfRows();
	}

}
