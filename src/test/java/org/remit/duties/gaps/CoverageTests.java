package org.remit.duties.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.remit.duties.actions.ActionStatus;
import org.remit.duties.actions.Actions;
import org.remit.duties.actions.FutureForm;
import org.remit.duties.drafts.Gap;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.law.provisions.Provision;
import org.remit.law.sources.Extent;
import org.remit.law.sources.Strength;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostForm;
import org.remit.people.posts.PostKind;
import org.remit.people.posts.Posts;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is missing on the day before something changed, and on the day itself. */
@RemitTest
class CoverageTests {

	private static final LocalDate DAY = TestGaps.DAY;

	private final TestGaps test;

	private final Coverage coverage;

	private final Actions actions;

	private final Posts posts;

	CoverageTests(TestGaps test, Coverage coverage, Actions actions, Posts posts) {
		this.test = test;
		this.coverage = coverage;
		this.actions = actions;
		this.posts = posts;
	}

	@Test
	void missesAHolderFromTheDayAfterTheLastOneLeft() {
		Post post = post();
		this.test.appoint(post, DAY, DAY.plusDays(10));
		Responsibility responsibility = this.test.row(DAY, matrix(post), "", "Done", "");
		assertThat(missing(responsibility, DAY.plusDays(10))).containsExactly(Missing.NO_EVIDENCE);
		assertThat(missing(responsibility, DAY.plusDays(11))).containsExactly(Missing.VACANT, Missing.NO_EVIDENCE);
	}

	@Test
	void missesAnyHolderOnceThePostIsAbolished() {
		Post post = this.posts.add(TestMatrices.AUTHOR, new PostForm(UUID.randomUUID(), "Reeve " + TestGaps.word(),
				PostKind.OFFICER, true, true, null, DAY.plusDays(10), null));
		Responsibility responsibility = this.test.row(DAY, matrix(post), "", "", "");
		assertThat(missing(responsibility, DAY.plusDays(10))).containsExactly(Missing.VACANT, Missing.NO_ACTION);
		assertThat(missing(responsibility, DAY.plusDays(11))).containsExactly(Missing.NO_HOLDER, Missing.NO_ACTION);
	}

	@Test
	void tellsWhatIsSaidToBeNoneFromWhatIsNotSaid() {
		UUID matrix = matrix(held());
		Responsibility none = this.test.row(DAY, matrix, "", "-", "-");
		Responsibility unsaid = this.test.row(DAY, matrix, "", "", "");
		assertThat(missing(none, DAY)).containsExactly(Missing.ONLY_NONE);
		assertThat(missing(unsaid, DAY)).containsExactly(Missing.NO_ACTION);
	}

	@Test
	void keepsThatAnActionWasOverdueBeforeItWasDone() {
		Responsibility responsibility = this.test.row(DAY, matrix(held()), "", "", "Write to everybody");
		this.test.on(DAY, () -> stand(responsibility, ActionStatus.PLANNED));
		this.test.on(DAY.plusDays(30), () -> stand(responsibility, ActionStatus.DONE));
		assertThat(missing(responsibility, DAY.plusDays(10))).isEmpty();
		assertThat(missing(responsibility, DAY.plusDays(11))).containsExactly(Missing.OVERDUE);
		assertThat(missing(responsibility, DAY.plusDays(29))).containsExactly(Missing.OVERDUE);
		assertThat(missing(responsibility, DAY.plusDays(30))).isEmpty();
	}

	/** Due ten days after the row began. */
	private void stand(Responsibility responsibility, ActionStatus status) {
		this.actions.futureOf(responsibility.id())
			.forEach((action) -> this.actions.describe(TestMatrices.AUTHOR, action.id(), new FutureForm(action.id(),
					action.version(), action.text(), null, DAY.plusDays(10), status, "", null)));
	}

	@Test
	void countsAProvisionAsCitedUntilTheRowNoLongerCitesIt() {
		UUID edition = this.test.edition("Wells Act " + TestGaps.word(), null);
		Provision provision = this.test.provision(edition, "s.1", Strength.MUST, null);
		Responsibility responsibility = this.test.row(DAY, matrix(held(), edition), "s.1", "", "");
		this.test.reword(DAY.plusDays(5), responsibility, "", "");
		assertThat(missing(provision, DAY.plusDays(4))).isEmpty();
		assertThat(missing(provision, DAY.plusDays(5))).containsExactly(Missing.UNCITED);
		assertThat(cited(edition, DAY.plusDays(4))).isEqualTo(new Figure(1, 1));
		assertThat(cited(edition, DAY.plusDays(5))).isEqualTo(new Figure(0, 1));
	}

	@Test
	void countsARowThatContinuesTheOneAboveUnderTheSameProvision() {
		UUID edition = this.test.edition("Ferries Act " + TestGaps.word(), null);
		this.test.provision(edition, "s.2", Strength.MUST, null);
		UUID matrix = matrix(held(), edition);
		this.test.row(DAY, matrix, "s.2", "-", "");
		Responsibility below = this.test.row(DAY, matrix, "", "", "");
		assertThat(finding(below, DAY).strength()).isNull();
		this.test.on(DAY, () -> this.test.continueAbove(below));
		assertThat(finding(below, DAY).strength()).isEqualTo(Strength.MUST);
		assertThat(finding(below, DAY).isGrave()).isTrue();
		assertThat(finding(below, DAY).concerned().sources()).extracting(Named::id).containsExactly(edition);
	}

	@Test
	void leavesOutWhatIsStruckOutOrAppliesElsewhere() {
		UUID edition = this.test.edition("Mills Act " + TestGaps.word(), null);
		Provision kept = this.test.provision(edition, "s.1", Strength.MUST, null);
		Provision mistaken = this.test.provision(edition, "s.2", Strength.MUST, null);
		Provision welsh = this.test.provision(edition, "s.3", Strength.MUST, Extent.WALES);
		matrix(held(), edition);
		this.test.strikeOut(mistaken);
		assertThat(missing(kept, today())).containsExactly(Missing.UNCITED);
		assertThat(provisions(today())).contains(kept.id()).doesNotContain(mistaken.id(), welsh.id());
	}

	@Test
	void countsAnEditionOnlyWhileItIsInForce() {
		UUID edition = this.test.edition("Tolls Act " + TestGaps.word(), DAY.plusDays(20));
		Provision provision = this.test.provision(edition, "s.1", Strength.MUST, null);
		this.test.row(DAY, matrix(held(), edition), "", "", "");
		assertThat(missing(provision, DAY.plusDays(20))).containsExactly(Missing.UNCITED);
		assertThat(provisions(DAY.plusDays(21))).doesNotContain(provision.id());
	}

	/** Else a matrix made today would make every day before it look bad. */
	@Test
	void coversASourceOnDaysThatAreOverOnlyOnceAMatrixHasRows() {
		UUID edition = this.test.edition("Locks Act " + TestGaps.word(), null);
		Provision provision = this.test.provision(edition, "s.1", Strength.MUST, null);
		assertThat(missing(provision, today())).containsExactly(Missing.UNCOVERED);
		UUID matrix = matrix(held(), edition);
		assertThat(missing(provision, today())).containsExactly(Missing.UNCITED);
		assertThat(missing(provision, DAY)).containsExactly(Missing.UNCOVERED);
		this.test.row(DAY, matrix, "", "", "");
		assertThat(missing(provision, DAY)).containsExactly(Missing.UNCITED);
	}

	/**
	 * A holder leaves, a citation ends and an action is taken out between the quarters.
	 */
	@Test
	void showsEachDayOfTheTrendAsItIsAlone() {
		UUID edition = this.test.edition("Fairs Act " + TestGaps.word(), null);
		this.test.provision(edition, "s.1", Strength.MUST, null);
		Post post = post();
		this.test.appoint(post, DAY.minusYears(1), DAY.minusMonths(6));
		Responsibility responsibility = this.test.row(DAY.minusMonths(9), matrix(post, edition), "s.1", "Done",
				"To do");
		this.test.reword(DAY.minusMonths(3), responsibility, "", "");
		List<Survey> surveys = this.coverage.until(DAY.plusDays(40));
		assertThat(surveys).hasSize(9);
		assertThat(surveys).extracting(Survey::day)
			.startsWith(LocalDate.of(2022, 6, 30))
			.endsWith(LocalDate.of(2024, 3, 31), DAY.plusDays(40));
		assertThat(surveys).allSatisfy((survey) -> {
			Survey alone = this.coverage.on(survey.day());
			assertThat(survey.whole().cited()).isEqualTo(alone.whole().cited());
			assertThat(survey.whole().whole()).isEqualTo(alone.whole().whole());
			assertThat(survey.whole().missing()).isEqualTo(alone.whole().missing());
		});
	}

	@ParameterizedTest
	@EnumSource(Gap.class)
	void knowsEveryGapOfAResponsibility(Gap gap) {
		assertThat(Missing.of(gap).key()).isEqualTo(gap.key());
	}

	private LocalDate today() {
		return this.test.today();
	}

	private Post post() {
		return this.test.matrices.post("Warden " + TestGaps.word());
	}

	private Post held() {
		Post post = post();
		this.test.appoint(post, DAY.minusYears(1), null);
		return post;
	}

	private UUID matrix(Post post, UUID... editions) {
		return this.test.matrices.add(post, editions);
	}

	private Finding finding(Responsibility responsibility, LocalDate day) {
		return this.coverage.on(day)
			.findings()
			.stream()
			.filter((one) -> one.isResponsibility() && one.draft().responsibility().id().equals(responsibility.id()))
			.findFirst()
			.orElseThrow();
	}

	private Set<Missing> missing(Responsibility responsibility, LocalDate day) {
		return finding(responsibility, day).missing();
	}

	private Set<Missing> missing(Provision provision, LocalDate day) {
		return this.coverage.on(day)
			.findings()
			.stream()
			.filter((one) -> !one.isResponsibility() && one.provision().id().equals(provision.id()))
			.findFirst()
			.orElseThrow()
			.missing();
	}

	private List<UUID> provisions(LocalDate day) {
		return this.coverage.on(day)
			.findings()
			.stream()
			.filter((one) -> !one.isResponsibility())
			.map((one) -> one.provision().id())
			.toList();
	}

	private Figure cited(UUID edition, LocalDate day) {
		return this.coverage.on(day)
			.by(Facet.SOURCE)
			.stream()
			.filter((one) -> one.thing().id().equals(edition))
			.findFirst()
			.orElseThrow()
			.cited();
	}

}
