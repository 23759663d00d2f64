package org.remit.responsibilities;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.posts.Post;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A matrix from its first row to its public page. */
@RemitTest
class MatrixTests {

	private final TestMatrices test;

	private final Pages pages;

	MatrixTests(TestMatrices test, Pages pages) {
		this.test = test;
		this.pages = pages;
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

	@Test
	void keepsActionsThatAreReworded() {
		UUID matrix = this.test.add(this.test.post("Warden " + UUID.randomUUID()));
		Responsibility row = this.test.row(matrix, "1", "To guard",
				"The gate was closed in spring\n\nA lock was bought", "Buy a bell");
		Duty before = this.test.duty(row);
		RowForm form = RowForm.of(before);
		this.test.rows.change(TestMatrices.AUTHOR, row.id(),
				new RowForm(form.id(), form.version(), form.section(), null, "1", false, List.of(), "", "To guard well",
						List.of(), "A lock was bought\n\nThe gate was closed in early spring", ""));
		Duty after = this.test.duty(row);
		assertThat(after.taken()).extracting(ActionTaken::key)
			.containsExactly(before.taken().get(1).key(), before.taken().get(0).key());
		assertThat(after.future()).isEmpty();
		assertThat(this.test.actions.futureOf(row.id())).extracting(FutureAction::text).containsExactly("Buy a bell");
		assertThat(after.responsibility().version()).isGreaterThan(before.responsibility().version());
	}

	@Test
	void movesRowsFromSectionToSection() {
		UUID matrix = this.test.add(this.test.post("Ferryman " + UUID.randomUUID()));
		MatrixSection second = this.test.sections.add(TestMatrices.AUTHOR, matrix, this.test.section(matrix),
				new SectionForm(UUID.randomUUID(), null, "Nights", "", ""));
		this.test.row(matrix, "1", "One", "", "");
		Responsibility two = this.test.row(matrix, "2", "Two", "", "");
		this.test.rows.move(TestMatrices.AUTHOR, two.id(), true);
		assertThat(texts(matrix)).containsExactly(List.of("Two", "One"), List.of());
		this.test.rows.move(TestMatrices.AUTHOR, two.id(), false);
		this.test.rows.move(TestMatrices.AUTHOR, two.id(), false);
		assertThat(texts(matrix)).containsExactly(List.of("One"), List.of("Two"));
		this.test.sections.move(TestMatrices.AUTHOR, second.id(), true);
		assertThat(texts(matrix)).containsExactly(List.of("Two"), List.of("One"));
	}

	private List<List<String>> texts(UUID matrix) {
		return this.test.matrix(matrix)
			.sections()
			.stream()
			.map((section) -> section.duties().stream().map((duty) -> duty.responsibility().text()).toList())
			.toList();
	}

}
