package org.remit.duties.matrices;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.duties.actions.ActionStatus;
import org.remit.duties.actions.ActionTaken;
import org.remit.duties.actions.FutureAction;
import org.remit.duties.actions.FutureForm;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.people.posts.Post;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A matrix from its first row to its public page. */
@RemitTest
class MatrixTests {

	private final TestMatrices test;

	private final Pages pages;

	private final JdbcClient database;

	MatrixTests(TestMatrices test, Pages pages, JdbcClient database) {
		this.test = test;
		this.pages = pages;
		this.database = database;
	}

	@Test
	void publishesRowsInOrderWithTheirActions() {
		Post post = this.test.post("Keeper of the Wells " + UUID.randomUUID());
		UUID matrix = this.test.add(post);
		this.test.row(matrix, "5.6", "To keep the wells:\n- clean\n  - every spring\n- open", "Wells were counted", "");
		this.test.row(matrix, "", "To answer for them", "-", "Report to the council\n\nBuy a rope");
		this.test.publish(matrix);
		Page page = this.pages.visitor().get("/responsibilities/" + this.test.standing(matrix).document().slug());
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.document().select("table.remit-matrix tbody tr").eachText()).containsExactly(
				"5.6 To keep the wells: clean every spring open Wells were counted",
				"To answer for them - Report to the council Buy a rope");
		assertThat(page.document().select("table.remit-matrix li li").eachText()).containsExactly("every spring");
		assertThat(page.document().select(".govuk-summary-list").text()).contains(post.title()).contains("Vacant");
	}

	/** A row that goes on with the one above means what that one means. */
	@Test
	void printsWhatContinuedRowsCiteAndOnlyHoldersThatThePublicMayKnow() {
		UUID matrix = this.test.add(this.test.post("Keeper of the Springs " + UUID.randomUUID()));
		Post known = this.test.post("Deputy " + UUID.randomUUID());
		Post internal = this.test.post("Night watch " + UUID.randomUUID(), false);
		Responsibility first = add(
				ResponsibilityForm.plain(this.test.section(matrix), "10", "To keep the springs", "", "Buy a rope")
					.meaning(List.of(shipped("s.10"))));
		add(ResponsibilityForm.plain(this.test.section(matrix), "", "And their lids", "", "")
			.below(first.id())
			.continuing()
			.heldBy(List.of(known.id(), internal.id())));
		FutureAction rope = this.test.draft(first).future().get(0);
		this.test.actions.describe(TestMatrices.AUTHOR, rope.id(),
				FutureForm.of(rope).standing(ActionStatus.DELAYED, null, "No rope to be had"));
		this.test.publish(matrix);
		JsonNode rows = JsonMapper.shared()
			.readTree(this.pages.get("/responsibilities/" + this.test.standing(matrix).document().slug() + ".json")
				.source())
			.at("/content/sections/0/rows");
		assertThat(rows.at("/0/citations/0/number").asString()).isEqualTo("s.10");
		assertThat(rows.at("/0/future/actions/0/reason").asString()).isEqualTo("No rope to be had");
		assertThat(rows.at("/1/citations/0/number").asString()).isEqualTo("s.10");
		assertThat(rows.at("/1/holders")).hasSize(1);
		assertThat(rows.at("/1/holders/0/title").asString()).isEqualTo(known.title());
	}

	private Responsibility add(ResponsibilityForm form) {
		return this.test.responsibilities.add(TestMatrices.AUTHOR, form);
	}

	/** A provision of an Act that comes with every installation. */
	private UUID shipped(String number) {
		return this.database
			.sql("""
					select p.id from provision p join source_edition e on e.id = p.edition_id join source s on s.id = e.source_id
					where s.slug = 'children-act-2004' and p.number = ?""")
			.param(number)
			.query(UUID.class)
			.single();
	}

	@Test
	void keepsActionsThatAreReworded() {
		UUID matrix = this.test.add(this.test.post("Warden " + UUID.randomUUID()));
		Responsibility responsibility = this.test.row(matrix, "1", "To guard",
				"The gate was closed in spring\n\nA lock was bought", "Buy a bell");
		ResponsibilityDraft before = this.test.draft(responsibility);
		ResponsibilityForm form = before.form();
		this.test.responsibilities.change(TestMatrices.AUTHOR, responsibility.id(),
				new ResponsibilityForm(form.id(), form.version(), form.section(), null, "1", false, List.of(), "",
						"To guard well", List.of(), "A lock was bought\n\nThe gate was closed in early spring", ""));
		ResponsibilityDraft after = this.test.draft(responsibility);
		assertThat(after.taken()).extracting(ActionTaken::key)
			.containsExactly(before.taken().get(1).key(), before.taken().get(0).key());
		assertThat(after.future()).isEmpty();
		assertThat(this.test.actions.futureOf(responsibility.id())).extracting(FutureAction::text)
			.containsExactly("Buy a bell");
		assertThat(after.responsibility().version()).isGreaterThan(before.responsibility().version());
	}

	@Test
	void movesRowsFromSectionToSection() {
		UUID matrix = this.test.add(this.test.post("Ferryman " + UUID.randomUUID()));
		MatrixSection second = this.test.sections.add(TestMatrices.AUTHOR, matrix, this.test.section(matrix),
				new SectionForm(UUID.randomUUID(), null, "Nights", "", ""));
		this.test.row(matrix, "1", "One", "", "");
		Responsibility two = this.test.row(matrix, "2", "Two", "", "");
		this.test.responsibilities.move(TestMatrices.AUTHOR, two.id(), true);
		assertThat(texts(matrix)).containsExactly(List.of("Two", "One"), List.of());
		this.test.responsibilities.move(TestMatrices.AUTHOR, two.id(), false);
		this.test.responsibilities.move(TestMatrices.AUTHOR, two.id(), false);
		assertThat(texts(matrix)).containsExactly(List.of("One"), List.of("Two"));
		this.test.sections.move(TestMatrices.AUTHOR, second.id(), true);
		assertThat(texts(matrix)).containsExactly(List.of("Two"), List.of("One"));
	}

	private List<List<String>> texts(UUID matrix) {
		return this.test.matrix(matrix)
			.sections()
			.stream()
			.map((section) -> section.responsibilities()
				.stream()
				.map((draft) -> draft.responsibility().text())
				.toList())
			.toList();
	}

}
