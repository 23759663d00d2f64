package org.remit.publishing.steps;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps that don't fit where the document is. */
@RemitTest
class WrongStateTests {

	private static final Map<State, Set<Step>> FITTING = Map.of(State.NEVER_PUBLISHED, Set.of(Step.SUBMISSION),
			State.IN_REVIEW, Set.of(Step.RETURN, Step.APPROVAL), State.APPROVED, Set.of(Step.RETURN, Step.PUBLICATION),
			State.PUBLISHED, Set.of(Step.WITHDRAWAL), State.DRAFT_DIFFERS, Set.of(Step.SUBMISSION, Step.WITHDRAWAL),
			State.WITHDRAWN, Set.of(Step.SUBMISSION));

	private final Visitor democratic;

	private final TestPortfolios portfolios;

	WrongStateTests(Pages pages, TestPortfolios portfolios) {
		this.democratic = pages.as("democratic");
		this.portfolios = portfolios;
	}

	@TestFactory
	Stream<DynamicTest> areAnswered409InWords() {
		return Stream.of(State.values()).map((state) -> DynamicTest.dynamicTest(state.label(), () -> {
			UUID id = bringTo(state);
			assertThat(this.portfolios.standing(id).state()).isEqualTo(state);
			unfit(state).forEach((step) -> refuse(step, id));
			assertThat(this.portfolios.standing(id).state()).isEqualTo(state);
		}));
	}

	@TestFactory
	Stream<DynamicTest> areNotOffered() {
		return Stream.of(State.values()).map((state) -> DynamicTest.dynamicTest(state.label(), () -> {
			Page overview = this.democratic.get("/manage/portfolios/" + bringTo(state));
			assertThat(overview.text()).contains("State " + state.label());
			assertThat(overview.texts("a.govuk-button"))
				.contains(FITTING.get(state).stream().map(Step::label).toArray(String[]::new))
				.doesNotContain(unfit(state).map(Step::label).toArray(String[]::new));
		}));
	}

	private static Stream<Step> unfit(State state) {
		return Arrays.stream(Step.values()).filter((step) -> !FITTING.get(state).contains(step));
	}

	private void refuse(Step step, UUID id) {
		Page opened = this.democratic.get(TestPortfolios.at(id, step.path()));
		assertThat(opened.status()).as("GET " + step).isEqualTo(409);
		assertThat(opened.text()).contains("This step is not open now. Someone may have taken it already.");
		Page posted = post(step, id);
		assertThat(posted.status()).as("POST " + step).isEqualTo(isNothingNew(step, id) ? 422 : 409);
		assertThat(posted.errors()).as("POST " + step).hasSize(1);
		assertThat(posted.text()).contains("This step is not open now. See where it stands");
	}

	/** There the answer can say more than that the moment is wrong. */
	private boolean isNothingNew(Step step, UUID id) {
		return step == Step.SUBMISSION && this.portfolios.standing(id).state() == State.PUBLISHED;
	}

	private Page post(Step step, UUID id) {
		Standing standing = this.portfolios.standing(id);
		return this.democratic.get("/")
			.form("/sign-out")
			.to(TestPortfolios.at(id, step.path()))
			.tamper("version", (standing.open() != null) ? standing.open().version().toString() : "0")
			.tamper("seen", standing.draftHash())
			.tamper("changeNote", "Changed")
			.tamper("remark", "A remark")
			.tamper("inForceFrom", "2026-05-06")
			.tamper("number", "1")
			.tamper("explanation", "A reason")
			.submit();
	}

	private UUID bringTo(State state) {
		UUID id = this.portfolios.add();
		switch (state) {
			case NEVER_PUBLISHED -> {
			}
			case IN_REVIEW -> this.portfolios.bringTo(Step.APPROVAL, id);
			case APPROVED -> this.portfolios.bringTo(Step.PUBLICATION, id);
			case PUBLISHED -> this.portfolios.publish(id);
			case DRAFT_DIFFERS -> {
				this.portfolios.publish(id);
				this.portfolios.change(id);
			}
			case WITHDRAWN -> {
				this.portfolios.publish(id);
				this.portfolios.withdraw(id, "A reason");
			}
		}
		return id;
	}

}
