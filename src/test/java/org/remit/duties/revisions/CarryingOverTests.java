package org.remit.duties.revisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import org.springframework.security.access.AccessDeniedException;

import org.remit.duties.actions.ActionStatus;
import org.remit.duties.actions.FutureForm;
import org.remit.duties.actions.TakenForm;
import org.remit.duties.actions.TypedEvidence;
import org.remit.duties.drafts.MatrixDraft;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.responsibilities.PlannedEnd;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.law.mappings.MappingKind;
import org.remit.law.provisions.Provision;
import org.remit.law.sources.SourceEdition;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.web.Mistake;
import org.remit.publishing.steps.Simultaneously;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.remit.duties.responsibilities.TestMatrices.AUTHOR;
import static org.remit.duties.revisions.TestSchemes.DAY;

/** What becomes of the rows of a matrix when guidance comes in a new edition. */
@RemitTest
class CarryingOverTests {

	private final TestSchemes schemes;

	private final TestMatrices matrices;

	private final Revisions revisions;

	private final ResponsibilitySteps rowSteps;

	private final NewSteps newSteps;

	private final Retractions retractions;

	private final Scheme scheme;

	private final UUID matrix;

	private final Revision revision;

	CarryingOverTests(TestSchemes schemes, TestMatrices matrices, Revisions revisions, ResponsibilitySteps rowSteps,
			NewSteps newSteps, Retractions retractions) {
		this.schemes = schemes;
		this.matrices = matrices;
		this.revisions = revisions;
		this.rowSteps = rowSteps;
		this.newSteps = newSteps;
		this.retractions = retractions;
		this.scheme = schemes.mapped();
		this.matrix = schemes.matrix(this.scheme);
		this.revision = schemes.begin(this.scheme);
	}

	@Test
	void givesAnUnchangedRowItsNewNumberAndKeepsWhatIsKnownOfItsActions() {
		Responsibility responsibility = this.schemes.row(this.matrix, "As above (1)", "Light the lamp");
		describeActions(responsibility);
		carry(responsibility);
		ResponsibilityDraft now = only();
		assertThat(now.responsibility().cited()).isEqualTo("As above (10)");
		assertThat(now.responsibility().startsOn()).isEqualTo(DAY);
		assertThat(numbers(now)).containsExactly("10");
		assertThat(now.taken().get(0).takenOn()).isEqualTo(LocalDate.of(2014, 5, 6));
		assertThat(now.taken().get(0).evidence()).hasSize(1);
		assertThat(now.future().get(0).status()).isEqualTo(ActionStatus.DELAYED);
		assertThat(now.future().get(0).dueOn()).isEqualTo(LocalDate.of(2030, 1, 1));
		Responsibility old = this.matrices.responsibilities.ended(this.matrix).get(0);
		assertThat(old.id()).isEqualTo(responsibility.id());
		assertThat(old.endsOn()).isEqualTo(DAY.minusDays(1));
		assertThat(old.endReason()).contains("Second edition");
		assertThat(old.successor().id()).isEqualTo(now.responsibility().id());
	}

	private void describeActions(Responsibility responsibility) {
		ResponsibilityDraft draft = this.matrices.draft(responsibility);
		this.matrices.actions.describe(AUTHOR, draft.taken().get(0).id(),
				new TakenForm(draft.taken().get(0).id(), draft.taken().get(0).version(), "Looked at it",
						LocalDate.of(2014, 5, 6), List.of(new TypedEvidence("A photograph", "", null, null))));
		this.matrices.actions.describe(AUTHOR, draft.future().get(0).id(),
				new FutureForm(draft.future().get(0).id(), draft.future().get(0).version(), "Look again", null,
						LocalDate.of(2030, 1, 1), ActionStatus.DELAYED, "No ladder", null));
	}

	@Test
	void takesTheChangedWordsThatSomebodyConfirmed() {
		Responsibility responsibility = this.schemes.row(this.matrix, "2", "Light the lamp at dusk");
		assertThat(open(responsibility).kind()).isEqualTo(MappingKind.CHANGED);
		carry(responsibility,
				(form) -> form.making(List.of(reworded(form.rows().get(0), "Light the lamp at dusk and at dawn"))));
		assertThat(only().responsibility().text()).isEqualTo("Light the lamp at dusk and at dawn");
		assertThat(numbers(only())).containsExactly("11");
	}

	@Test
	void putsTheChosenPartsInPlaceOfWhatWasSplit() {
		Responsibility responsibility = this.schemes.row(this.matrix, "3", "Light both lamps");
		this.schemes.row(this.matrix, "1", "Below");
		carry(responsibility);
		assertThat(responsibilities()).extracting((draft) -> draft.responsibility().cited())
			.containsExactly("12", "13", "1");
		assertThat(responsibilities().get(0).taken()).hasSize(1);
		assertThat(responsibilities().get(1).taken()).isEmpty();
		assertThat(responsibilities().get(0).responsibility().text()).isEqualTo("Light both lamps");
		assertThat(responsibilities().get(1).responsibility().text()).isEqualTo("Lamp 13 must be lit");
		assertThat(numbers(responsibilities().get(1))).containsExactly("13");
		Responsibility other = this.schemes.row(this.matrix, "3", "Light both again");
		carry(other, (form) -> form.making(List.of(left(form.rows().get(0)), form.rows().get(1))));
		assertThat(responsibilities()).extracting((draft) -> draft.responsibility().cited())
			.containsExactly("12", "13", "1", "13");
	}

	@Test
	void mergesSeveralRowsIntoOneOrKeepsThemBesideEachOther() {
		Responsibility one = this.schemes.row(this.matrix, "4", "Fill the lamp");
		Responsibility two = this.schemes.row(this.matrix, "5", "Trim the lamp");
		Responsibility three = this.schemes.row(this.matrix, "4, 5", "Clean the lamp");
		carry(one, (form) -> new StepForm(form.id(), form.version(), form.outcome(), "", form.rows(),
				List.of(open(two).seen())));
		assertThat(responsibilities()).extracting((draft) -> draft.responsibility().cited())
			.containsExactly("14", "4, 5");
		assertThat(this.matrices.responsibilities.ended(this.matrix)).hasSize(2)
			.allSatisfy((row) -> assertThat(row.successor().id())
				.isEqualTo(responsibilities().get(0).responsibility().id()));
		carry(three);
		assertThat(responsibilities()).extracting((draft) -> draft.responsibility().cited())
			.containsExactly("14", "14");
		assertThat(responsibilities()).allSatisfy((draft) -> assertThat(numbers(draft)).containsExactly("14"));
	}

	@Test
	void endsWhatWasDroppedOrKeepsItWithoutTheProvisionForAReason() {
		Responsibility ended = this.schemes.row(this.matrix, "6", "Count the lamps");
		Responsibility kept = this.schemes.row(this.matrix, "6", "List the lamps");
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> decide(kept, Outcome.CARRIED, ""))
			.satisfies((broken) -> assertThat(broken.field()).isEqualTo("reason"));
		decide(ended, Outcome.ENDED, "Nobody counts any more");
		decide(kept, Outcome.CARRIED, "The council wants the list all the same");
		assertThat(only().responsibility().text()).isEqualTo("List the lamps");
		assertThat(only().responsibility().cited()).isEmpty();
		assertThat(only().provisions()).isEmpty();
		assertThat(this.matrices.responsibilities.find(ended.id()).orElseThrow().endReason())
			.isEqualTo("Nobody counts any more");
	}

	@Test
	void addsARowForWhatIsNewOrSaysWhyNot() {
		this.schemes.row(this.matrix, "1", "Light the lamp");
		Provision fresh = this.scheme.provisions().get("15");
		Actor officer = officer("Children\u2019s Services");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.newSteps.decide(officer,
				this.revision.id(), fresh.id(), NewStepForm.notOurs(fresh, "No such lamp here")));
		RevisionStep left = this.newSteps.decide(AUTHOR, this.revision.id(), fresh.id(),
				NewStepForm.notOurs(fresh, "No such lamp here"));
		this.retractions.takeBack(AUTHOR, this.revision.id(), left.id(), new Mistake("There is one", left.version()));
		this.newSteps.decide(officer, this.revision.id(), fresh.id(),
				NewStepForm.adding(fresh, this.matrices.section(this.matrix)));
		ResponsibilityDraft added = responsibilities().get(1);
		assertThat(added.responsibility().text()).isEqualTo(fresh.text());
		assertThat(added.responsibility().startsOn()).isEqualTo(DAY);
		assertThat(numbers(added)).containsExactly("15");
	}

	@Test
	void leavesTheMatrixOfTheDayBeforeExactlyAsItWasAndFinishesWithTheLastStep() {
		List.of("1", "2", "3", "4", "5", "6")
			.forEach((number) -> this.schemes.row(this.matrix, number, "Row " + number));
		continuing("1", "Goes on with 6");
		List<String> before = printed(DAY.minusDays(1));
		assertThat(before).hasSize(7);
		carryEverything();
		assertThat(printed(DAY.minusDays(1))).isEqualTo(before);
		assertThat(printed(DAY)).isNotEqualTo(before).hasSize(7);
		assertThat(this.matrices.matrix(this.matrix).matrix().sources()).extracting(SourceEdition::id)
			.containsExactly(this.scheme.later());
		assertThat(this.revisions.get(this.revision.id()).isFinished()).isTrue();
		assertThat(this.rowSteps.open(this.revision.id())).isEmpty();
	}

	private void continuing(String cited, String text) {
		List<ResponsibilityDraft> present = responsibilities();
		this.matrices.responsibilities.add(AUTHOR,
				ResponsibilityForm.plain(this.matrices.section(this.matrix), "", text, "-", "-")
					.below(present.get(present.size() - 1).responsibility().id())
					.continuing(),
				TestSchemes.WRITTEN);
	}

	private void carryEverything() {
		Provision fresh = this.scheme.provisions().get("15");
		this.newSteps.decide(AUTHOR, this.revision.id(), fresh.id(),
				NewStepForm.adding(fresh, this.matrices.section(this.matrix)));
		List<ResponsibilityStep> all = this.rowSteps.open(this.revision.id());
		for (ResponsibilityStep step : all) {
			assertThat(this.revisions.get(this.revision.id()).isFinished()).isFalse();
			Outcome outcome = (step.kind() == MappingKind.DROPPED) ? Outcome.ENDED : Outcome.CARRIED;
			decide(step.responsibility(), outcome, "Second edition");
		}
	}

	@Test
	void leavesARowAsItIsWithTheEditionThatItCites() {
		Responsibility responsibility = this.schemes.row(this.matrix, "2", "Light the lamp");
		decide(responsibility, Outcome.LEFT, "The mayor asked for the old words");
		assertThat(only().responsibility().id()).isEqualTo(responsibility.id());
		assertThat(this.rowSteps.open(this.revision.id())).isEmpty();
		assertThat(this.matrices.matrix(this.matrix).matrix().sources()).extracting(SourceEdition::id)
			.containsExactly(this.scheme.earlier());
	}

	@Test
	void decidesOnceHoweverOftenTheFormIsSent() {
		Responsibility responsibility = this.schemes.row(this.matrix, "1", "Light the lamp");
		StepForm form = this.rowSteps.proposal(open(responsibility));
		RevisionStep first = this.rowSteps.decide(AUTHOR, this.revision.id(), responsibility.id(), form);
		assertThat(this.rowSteps.decide(AUTHOR, this.revision.id(), responsibility.id(), form).id())
			.isEqualTo(first.id());
		assertThat(responsibilities()).hasSize(1);
		StepForm other = form.making(List.of(reworded(form.rows().get(0), "Something else")));
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.rowSteps.decide(AUTHOR, this.revision.id(), responsibility.id(), other));
	}

	@Test
	void refusesARowThatWasChangedMeanwhile() {
		Responsibility responsibility = this.schemes.row(this.matrix, "1", "Light the lamp");
		StepForm form = this.rowSteps.proposal(open(responsibility));
		List<String> seen = List.of(open(responsibility).seen());
		this.matrices.responsibilities.change(AUTHOR, responsibility.id(),
				reworded(responsibility, "Light the lamp twice"));
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.rowSteps.decide(AUTHOR, this.revision.id(), responsibility.id(), form));
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.rowSteps.confirmUnchanged(AUTHOR, this.revision.id(), seen));
		assertThat(only().responsibility().text()).isEqualTo("Light the lamp twice");
	}

	@Test
	void letsTheQuickerOfTwoPeopleDecideAndTellsTheOther() throws Exception {
		Responsibility responsibility = this.schemes.row(this.matrix, "1", "Light the lamp");
		List<Object> answers = Simultaneously.run(List.of(deciding(responsibility), deciding(responsibility)));
		assertThat(answers).filteredOn(RevisionStep.class::isInstance).hasSize(1);
		assertThat(answers).filteredOn(Stale.class::isInstance).hasSize(1);
		assertThat(responsibilities()).hasSize(1);
	}

	private Callable<Object> deciding(Responsibility responsibility) {
		StepForm form = this.rowSteps.proposal(open(responsibility));
		return () -> {
			try {
				return this.rowSteps.decide(AUTHOR, this.revision.id(), responsibility.id(), form);
			}
			catch (RuntimeException ex) {
				return ex;
			}
		};
	}

	@Test
	void isForOfficersOfTheArea() {
		Responsibility responsibility = this.schemes.row(this.matrix, "1", "Light the lamp");
		StepForm form = this.rowSteps.proposal(open(responsibility));
		Actor other = officer("Adult Social Care and Health");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.rowSteps.decide(other, this.revision.id(), responsibility.id(), form));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(
				() -> this.rowSteps.confirmUnchanged(other, this.revision.id(), List.of(open(responsibility).seen())));
		RevisionStep step = this.rowSteps.decide(officer("Children\u2019s Services"), this.revision.id(),
				responsibility.id(), form);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.retractions.takeBack(other,
				this.revision.id(), step.id(), new Mistake("Wrong", step.version())));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.revisions.begin(other, RevisionForm.of(this.revision)));
	}

	@Test
	void takesAStepBackUntilSomebodyBuiltOnIt() {
		Responsibility one = this.schemes.row(this.matrix, "4", "Fill the lamp");
		Responsibility two = this.schemes.row(this.matrix, "5", "Trim the lamp");
		List<String> before = printed(DAY);
		RevisionStep step = carry(one, (form) -> new StepForm(form.id(), form.version(), form.outcome(), "",
				form.rows(), List.of(open(two).seen())));
		assertThat(this.rowSteps.open(this.revision.id())).isEmpty();
		this.retractions.takeBack(AUTHOR, this.revision.id(), step.id(), new Mistake("Too early", step.version()));
		assertThat(printed(DAY)).isEqualTo(before);
		assertThat(this.matrices.matrix(this.matrix).matrix().sources()).extracting(SourceEdition::id)
			.contains(this.scheme.earlier());
		assertThat(this.rowSteps.open(this.revision.id())).hasSize(2);
		RevisionStep again = carry(one);
		Responsibility made = responsibilities().get(0).responsibility();
		this.matrices.responsibilities.change(AUTHOR, made.id(), reworded(made, "Fill and polish the lamp"));
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.retractions.takeBack(AUTHOR,
				this.revision.id(), again.id(), new Mistake("Too late", again.version())));
	}

	@Test
	void isNoLongerFinishedOnceAStepIsTakenBack() {
		Responsibility responsibility = this.schemes.row(this.matrix, "1", "Light the lamp");
		Provision fresh = this.scheme.provisions().get("15");
		this.newSteps.decide(AUTHOR, this.revision.id(), fresh.id(), NewStepForm.notOurs(fresh, "None here"));
		RevisionStep step = carry(responsibility);
		assertThat(this.revisions.get(this.revision.id()).isFinished()).isTrue();
		this.retractions.takeBack(AUTHOR, this.revision.id(), step.id(), new Mistake("Too early", step.version()));
		assertThat(this.revisions.get(this.revision.id()).isFinished()).isFalse();
	}

	@Test
	void keepsAPlannedEndAndGivesItBackWithTheStep() {
		Responsibility one = this.schemes.row(this.matrix, "4", "Fill the lamp");
		Responsibility two = this.schemes.row(this.matrix, "5", "Trim the lamp");
		LocalDate last = LocalDate.of(2150, 6, 30);
		this.matrices.responsibilities.end(AUTHOR, one.id(), last, "The lamp goes");
		this.matrices.responsibilities.end(AUTHOR, two.id(), last.plusDays(1), "The wick goes");
		RevisionStep step = carry(one, (form) -> new StepForm(form.id(), form.version(), form.outcome(), "",
				form.rows(), List.of(open(two).seen())));
		assertThat(only().responsibility().plannedEnd()).isEqualTo(new PlannedEnd(last, "The lamp goes"));
		this.retractions.takeBack(AUTHOR, this.revision.id(), step.id(), new Mistake("Too early", step.version()));
		assertThat(responsibilities()).extracting((draft) -> draft.responsibility().plannedEnd())
			.containsExactly(new PlannedEnd(last, "The lamp goes"), new PlannedEnd(last.plusDays(1), "The wick goes"));
		assertThat(responsibilities()).extracting((draft) -> draft.responsibility().id())
			.containsExactly(one.id(), two.id());
	}

	@Test
	void givesTheEarlierEditionUpWithTheLastRowThatGoesIntoAnother() {
		Responsibility one = this.schemes.row(this.matrix, "4", "Fill the lamp");
		Responsibility two = this.schemes.row(this.matrix, "5", "Trim the lamp");
		carry(one, (form) -> new StepForm(form.id(), form.version(), form.outcome(), "", form.rows(),
				List.of(open(two).seen())));
		assertThat(this.matrices.matrix(this.matrix).matrix().sources()).extracting(SourceEdition::id)
			.containsExactly(this.scheme.later());
	}

	@Test
	void asksAboutARowThatGoesOnWithAnotherWhoseProvisionChanged() {
		Responsibility above = this.schemes.row(this.matrix, "6", "Count the lamps");
		continuing("", "Tell the mayor how many");
		decide(above, Outcome.ENDED, "Dropped");
		assertThat(this.rowSteps.open(this.revision.id())).singleElement().satisfies((step) -> {
			assertThat(step.inherits()).isTrue();
			assertThat(step.kind()).isEqualTo(MappingKind.DROPPED);
		});
	}

	@Test
	void carriesOverAheadOfTheDayAndKeepsTheEarlierEditionUntilThen() {
		Scheme ahead = this.schemes.mapped();
		UUID other = this.schemes.matrix(ahead);
		Responsibility responsibility = this.schemes.row(other, "1", "Light the lamp");
		LocalDate day = LocalDate.of(2150, 1, 1);
		Revision later = this.schemes.begin(ahead, day);
		ResponsibilityStep step = this.rowSteps.open(later.id()).get(0);
		this.rowSteps.decide(AUTHOR, later.id(), responsibility.id(), this.rowSteps.proposal(step));
		MatrixDraft today = this.matrices.matrix(other);
		assertThat(today.responsibilities()).singleElement()
			.satisfies((draft) -> assertThat(numbers(draft)).containsExactly("1"));
		assertThat(today.matrix().sources()).extracting(SourceEdition::id)
			.containsExactlyInAnyOrder(ahead.earlier(), ahead.later());
		assertThat(this.matrices.written.of(other, day).orElseThrow().responsibilities()).singleElement()
			.satisfies((draft) -> assertThat(numbers(draft)).containsExactly("10"));
	}

	@Test
	void waitsForWhatIsNotMappedYet() {
		Scheme unmapped = this.schemes.add();
		UUID other = this.schemes.matrix(unmapped);
		Responsibility responsibility = this.schemes.row(other, "1", "Light the lamp");
		Revision begun = this.schemes.begin(unmapped);
		ResponsibilityStep step = this.rowSteps.open(begun.id()).get(0);
		assertThat(step.isWaiting()).isTrue();
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.rowSteps.decide(AUTHOR, begun.id(),
				responsibility.id(), this.rowSteps.proposal(step).decided(Outcome.ENDED, "Whatever")));
	}

	private Actor officer(String area) {
		return new Actor(UUID.randomUUID(), "Olga Officer", Set.of(Role.OFFICER), Set.of(this.matrices.area(area)),
				null);
	}

	private ResponsibilityStep open(Responsibility responsibility) {
		return this.rowSteps.open(this.revision.id())
			.stream()
			.filter((step) -> step.responsibility().id().equals(responsibility.id()))
			.findFirst()
			.orElseThrow();
	}

	private RevisionStep carry(Responsibility responsibility) {
		return carry(responsibility, UnaryOperator.identity());
	}

	private RevisionStep carry(Responsibility responsibility, UnaryOperator<StepForm> edit) {
		return this.rowSteps.decide(AUTHOR, this.revision.id(), responsibility.id(),
				edit.apply(this.rowSteps.proposal(open(responsibility))));
	}

	private void decide(Responsibility responsibility, Outcome outcome, String reason) {
		carry(responsibility, (form) -> form.decided(outcome, reason));
	}

	private static ProposedResponsibility reworded(ProposedResponsibility row, String text) {
		return new ProposedResponsibility(row.id(), true, row.cited(), row.continues(), row.provisions(), text,
				row.actions());
	}

	private static ProposedResponsibility left(ProposedResponsibility row) {
		return new ProposedResponsibility(row.id(), false, row.cited(), row.continues(), row.provisions(), row.text(),
				false);
	}

	private ResponsibilityForm reworded(Responsibility responsibility, String text) {
		ResponsibilityForm form = this.matrices.draft(responsibility).form();
		return new ResponsibilityForm(form.id(), form.version(), form.section(), null, form.cited(), form.continues(),
				form.provisions(), "", text, form.holders(), form.taken(), form.future());
	}

	private List<ResponsibilityDraft> responsibilities() {
		return this.matrices.matrix(this.matrix).responsibilities();
	}

	private ResponsibilityDraft only() {
		assertThat(responsibilities()).hasSize(1);
		return responsibilities().get(0);
	}

	private static List<String> numbers(ResponsibilityDraft draft) {
		return draft.cites().stream().map(Provision::number).toList();
	}

	/** The whole matrix of a day, row by row. */
	private List<String> printed(LocalDate day) {
		return this.matrices.written.of(this.matrix, day)
			.orElseThrow()
			.responsibilities()
			.stream()
			.map((draft) -> "%s %s %s %s %s".formatted(draft.responsibility().cited(), draft.responsibility().text(),
					numbers(draft), draft.taken().stream().map((one) -> one.text()).toList(),
					draft.future().stream().map((one) -> one.text()).toList()))
			.toList();
	}

}
