package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.people.posts.Post;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.time.SettableClock;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.remit.duties.responsibilities.TestMatrices.AUTHOR;

/** What was done and what will be done about a duty, and what becomes of both. */
@RemitTest
class ActionsTests {

	private static final LocalDate BEGUN = LocalDate.of(2024, 5, 20);

	private final TestMatrices test;

	private final SettableClock clock;

	private final Boards boards;

	private final JdbcClient database;

	private Post post;

	private Responsibility responsibility;

	ActionsTests(TestMatrices test, SettableClock clock, Boards boards, JdbcClient database) {
		this.test = test;
		this.clock = clock;
		this.boards = boards;
		this.database = database;
	}

	@BeforeEach
	void enterARow() {
		this.post = this.test.post("Keeper of the Locks " + UUID.randomUUID());
		UUID matrix = this.test.add(this.post);
		this.clock.on(BEGUN, () -> this.responsibility = this.test.row(matrix, "5.6", "To keep the locks",
				"Locks were counted\n\nA key was cut", "Buy oil\n\nReport to the council"));
	}

	@Test
	void standAsTheyWereDescribed() {
		FutureAction oil = future(0);
		FutureForm form = new FutureForm(oil.id(), oil.version(), "Buy oil\r\n\r\nfor all locks", this.post.id(),
				LocalDate.of(2025, 1, 31), ActionStatus.DELAYED, "The shop was closed", null);
		this.test.actions.describe(AUTHOR, oil.id(), form);
		FutureAction described = future(0);
		assertThat(described.text()).isEqualTo("Buy oil\nfor all locks");
		assertThat(described.owner().title()).isEqualTo(this.post.title());
		assertThat(described.isOverdue(this.clock.today())).isTrue();
		assertThat(this.test.actions.history(oil.id()))
			.extracting(FutureActionChange::status, FutureActionChange::reason, FutureActionChange::byName)
			.containsExactly(tuple(ActionStatus.DELAYED, "The shop was closed", AUTHOR.name()),
					tuple(ActionStatus.PLANNED, "", AUTHOR.name()));
	}

	@Test
	void keepAHistoryOfWhoSeesToThemAndWhoHearsOfThemByTheNamesOfTheTime() {
		FutureAction oil = future(0);
		Board board = this.boards.all().get(0);
		describe(oil, this.post.id(), null);
		describe(future(0), this.post.id(), board.id());
		describe(future(0), null, board.id());
		assertThat(this.test.actions.history(oil.id())).extracting(FutureActionChange::owner, FutureActionChange::board)
			.containsExactly(tuple("", board.name()), tuple(this.post.title(), board.name()),
					tuple(this.post.title(), ""), tuple("", ""));
	}

	private void describe(FutureAction action, UUID owner, UUID board) {
		this.test.actions.describe(AUTHOR, action.id(), new FutureForm(action.id(), action.version(), action.text(),
				owner, action.dueOn(), action.status(), "", board));
	}

	@Test
	void keepAHistoryOfTheirWordsWhereverTheyAreTyped() {
		FutureAction oil = future(0);
		change("Locks were counted", "Buy oil and wax\n\nReport to the council");
		assertThat(future(0).id()).isEqualTo(oil.id());
		assertThat(this.test.actions.history(oil.id())).extracting(FutureActionChange::text)
			.containsExactly("Buy oil and wax", "Buy oil");
	}

	@Test
	void keepNoHistoryOfWhatDidNotChange() {
		FutureAction oil = future(0);
		Integer before = this.test.draft(this.responsibility).responsibility().version();
		this.test.actions.describe(AUTHOR, oil.id(), FutureForm.of(oil));
		assertThat(this.test.actions.history(oil.id())).hasSize(1);
		assertThat(this.test.draft(this.responsibility).responsibility().version()).isEqualTo(before);
	}

	@ParameterizedTest
	@CsvSource({ "DELAYED,reason", "DROPPED,reason" })
	void sayWhyTheyAreLateOrDropped(ActionStatus status, String field) {
		FutureAction oil = future(0);
		refuses(field, () -> this.test.actions.describe(AUTHOR, oil.id(),
				FutureForm.of(oil).standing(status, oil.dueOn(), "")));
	}

	@Test
	void areNotSaidToBeNone() {
		FutureAction oil = future(0);
		FutureForm dash = new FutureForm(oil.id(), oil.version(), "-", null, null, ActionStatus.PLANNED, "", null);
		refuses("text", () -> this.test.actions.describe(AUTHOR, oil.id(), dash));
	}

	@Test
	void areFinishedOnceAndStandAmongWhatWasDone() {
		FutureAction oil = future(0);
		FinishForm form = new FinishForm(oil.version(), "Oil was bought", this.clock.today().minusDays(3));
		refuses("takenOn", () -> this.test.actions.finish(AUTHOR, oil.id(),
				new FinishForm(oil.version(), "Oil was bought", this.clock.today().plusDays(1))));
		this.test.actions.finish(AUTHOR, oil.id(), form);
		ResponsibilityDraft draft = this.test.draft(this.responsibility);
		assertThat(draft.future()).extracting(FutureAction::text).containsExactly("Report to the council");
		assertThat(draft.taken()).extracting(ActionTaken::text)
			.containsExactly("Locks were counted", "A key was cut", "Oil was bought");
		assertThat(draft.taken().get(2).takenOn()).isEqualTo(form.takenOn());
		assertThat(this.test.actions.history(oil.id()).get(0).status()).isEqualTo(ActionStatus.DONE);
		assertThat(this.test.written.of(this.responsibility.matrix().id(), BEGUN)
			.orElseThrow()
			.responsibilities()
			.get(0)
			.future()).hasSize(2);
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> this.test.actions.finish(AUTHOR, oil.id(), form))
			.withMessageContaining("has ended meanwhile");
	}

	@Test
	void areHistoryOnceTheyAreTakenOut() {
		ActionTaken counted = this.test.draft(this.responsibility).taken().get(0);
		change("A key was cut", "Buy oil");
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.test.actions.describe(AUTHOR, counted.id(), TakenForm.of(counted)));
		assertThat(this.test.actions.takenOf(this.responsibility.id())).extracting(ActionTaken::text)
			.contains("Locks were counted");
	}

	private void change(String taken, String future) {
		ResponsibilityForm form = this.test.draft(this.responsibility).form();
		this.test.responsibilities.change(AUTHOR, this.responsibility.id(),
				new ResponsibilityForm(form.id(), form.version(), form.section(), null, "5.6", false, List.of(), "",
						form.text(), List.of(), taken, future));
	}

	@Test
	void areDescribedByThoseWhoWriteTheMatrix() {
		Actor stranger = new Actor(UUID.randomUUID(), "Stranger", Set.of(Role.OFFICER), Set.of(UUID.randomUUID()),
				null);
		FutureAction oil = future(0);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.test.actions.describe(stranger, oil.id(), FutureForm.of(oil)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.test.actions.finish(stranger, oil.id(), FinishForm.of(oil, BEGUN)));
	}

	@Test
	void goOnUnderTheDutyThatTakesTheirsPlace() {
		describeBoth();
		LocalDate from = this.clock.today().minusDays(10);
		ResponsibilityForm form = ResponsibilityForm.plain(this.responsibility.section().id(), "5.7",
				"To keep and open the locks", "Locks were counted\n\nA door was made", "Buy oil");
		Responsibility next = this.test.responsibilities.replace(AUTHOR, this.responsibility.id(), form, from,
				"New guidance");
		assertThat(
				this.test.responsibilities.replace(AUTHOR, this.responsibility.id(), form, from, "New guidance").id())
			.isEqualTo(next.id());
		ResponsibilityDraft after = this.test.draft(next);
		assertThat(after.taken()).extracting(ActionTaken::takenOn).containsExactly(BEGUN, null);
		assertThat(after.taken().get(0).evidence()).extracting(Evidence::title).containsExactly("The count");
		assertThat(after.future().get(0).owner().id()).isEqualTo(this.post.id());
		FutureActionChange carried = this.test.actions.history(after.future().get(0).id()).get(0);
		assertThat(carried.status()).isEqualTo(ActionStatus.UNDER_WAY);
		assertThat(carried.owner()).isEqualTo(this.post.title());
		assertThat(this.test.written.of(next.matrix().id(), from).orElseThrow().responsibilities()).singleElement()
			.satisfies((draft) -> assertThat(draft.taken()).hasSize(2));
		ResponsibilityDraft before = this.test.written.of(next.matrix().id(), from.minusDays(1))
			.orElseThrow()
			.responsibilities()
			.get(0);
		assertThat(before.responsibility().text()).isEqualTo("To keep the locks");
		assertThat(before.taken()).hasSize(2);
	}

	private void describeBoth() {
		ActionTaken counted = this.test.draft(this.responsibility).taken().get(0);
		this.test.actions.describe(AUTHOR, counted.id(), new TakenForm(counted.id(), counted.version(), counted.text(),
				BEGUN, List.of(new TypedEvidence("The count", "https://www.example.org/count", null, null))));
		FutureAction oil = future(0);
		this.test.actions.describe(AUTHOR, oil.id(), new FutureForm(oil.id(), oil.version(), oil.text(), this.post.id(),
				null, ActionStatus.UNDER_WAY, "", null));
	}

	@Test
	void areNeverMadeNotToHaveBeenThere() {
		UUID id = this.responsibility.id();
		UUID section = this.responsibility.section().id();
		refuses("from", () -> this.test.responsibilities.replace(AUTHOR, id,
				ResponsibilityForm.plain(section, "", "Other", "", ""), BEGUN, "x"));
		refuses("lastDay", () -> this.test.responsibilities.end(AUTHOR, id, BEGUN.minusDays(1), "x"));
		this.test.responsibilities.replace(AUTHOR, id, ResponsibilityForm.plain(section, "", "Other", "", ""),
				this.clock.today().plusDays(5), "x");
		refuses(null, () -> this.test.responsibilities.end(AUTHOR, id, this.clock.today(), "x"));
		refuses(null, () -> this.test.responsibilities.replace(AUTHOR, id,
				ResponsibilityForm.plain(section, "", "Third", "", ""), this.clock.today(), "x"));
		Responsibility today = this.test.row(this.responsibility.matrix().id(), "", "Entered by mistake", "", "");
		this.test.responsibilities.end(AUTHOR, today.id(), this.clock.today().minusDays(1), "A mistake");
		assertThat(this.test.responsibilities.ended(this.responsibility.matrix().id())).isEmpty();
	}

	@Test
	void areReadOnlyOnceTheirDutyIsOver() {
		this.test.responsibilities.end(AUTHOR, this.responsibility.id(), this.clock.today().minusDays(1),
				"The locks are gone");
		FutureAction oil = this.test.actions.futureOf(this.responsibility.id()).get(0);
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.test.actions.describe(AUTHOR, oil.id(), FutureForm.of(oil)));
		assertThatExceptionOfType(Stale.class).isThrownBy(
				() -> this.test.responsibilities.end(AUTHOR, this.responsibility.id(), this.clock.today(), "Again"));
	}

	@Test
	void haveAHistoryThatNobodyRewrites() {
		UUID action = future(0).id();
		for (String sql : List.of("update future_action_change set status = 'DONE' where action_id = ?",
				"delete from future_action_change where action_id = ?")) {
			assertThatExceptionOfType(DataAccessException.class)
				.isThrownBy(() -> this.database.sql(sql).param(action).update());
		}
		assertThat(this.test.actions.history(action)).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "future_action_has_reason|future_action|status = 'DELAYED'",
			"future_action_has_reason|future_action|status = 'DROPPED'",
			"future_action_status|future_action|status = 'LATE'", "future_action_text|future_action|text = ''",
			"future_action_days|future_action|due_on = date '2200-01-01'",
			"future_action_ends_after_start|future_action|ends_on = date '2024-05-18'",
			"action_taken_text|action_taken|text = ''", "action_taken_days|action_taken|taken_on = date '1799-12-31'",
			"action_taken_ends_after_start|action_taken|ends_on = date '2024-05-18'" })
	void keepToTheDatabasesRules(String constraint, String table, String change) {
		refusedBy(constraint,
				() -> this.database.sql("update %s set %s where responsibility_id = ?".formatted(table, change))
					.param(this.responsibility.id())
					.update());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "future_action_key|future_action", "action_taken_key|action_taken" })
	void keepTheirKeysApart(String constraint, String table) {
		refusedBy(constraint,
				() -> this.database.sql("update %s set key = 1 where responsibility_id = ?".formatted(table))
					.param(this.responsibility.id())
					.update());
	}

	@ParameterizedTest
	@CsvSource({ "evidence_title,'','',false", "evidence_link,x,ftp://example.org,false",
			"evidence_one_place,x,https://www.example.org,true" })
	void areShownByOnePlaceEach(String constraint, String title, String link, boolean document) {
		UUID action = this.test.draft(this.responsibility).taken().get(0).id();
		UUID place = document ? this.responsibility.matrix().id() : null;
		refusedBy(constraint, () -> this.database.sql(
				"insert into evidence (action_id, position, title, link, document_id) values (?, 0, ?, ?, cast(? as uuid))")
			.params(action, title, link, place)
			.update());
	}

	private FutureAction future(int at) {
		return this.test.draft(this.responsibility).future().get(at);
	}

	private static void refuses(String field, Runnable work) {
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(work::run)
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo(field));
	}

	private static void refusedBy(String constraint, Runnable work) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(work::run)
			.withMessageContaining("\"" + constraint + "\"");
	}

}
