package org.remit.platform.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionTemplate;

import org.remit.platform.actor.Actor;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class AuditPagesTests {

	private final Pages pages;

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	private final Actor actor = new Actor(null, "Person " + UUID.randomUUID(), Set.of(), Set.of(), null);

	AuditPagesTests(Pages pages, AuditTrail trail, TransactionTemplate transaction) {
		this.pages = pages;
		this.trail = trail;
		this.transaction = transaction;
	}

	@Test
	void readNewestFirst() {
		record("added", "first");
		record("changed", "second");
		Page page = this.pages.as("democratic").get("/manage/audit");
		assertThat(page.texts("tbody tr").stream().filter((row) -> row.contains(this.actor.name()))).first()
			.asString()
			.contains("changed", "Audit test second");
	}

	@Test
	void showOnePersonsLinesPageByPage() {
		for (int i = 0; i < 51; i++) {
			record("added", "line " + i);
		}
		Page first = list("?person=" + this.actor.name().replace(' ', '+').toUpperCase());
		assertThat(rows(first)).hasSize(50).first().asString().contains("line 50");
		assertThat(rows(first.click("Next page : 2 of 2"))).hasSize(1).first().asString().contains("line 0");
	}

	@Test
	void showOneKindOfRecord() {
		record("added", "one");
		Page page = list("?kind=audit+test&person=" + this.actor.name().replace(' ', '+'));
		assertThat(rows(page)).hasSize(1);
		assertThat(page.form().value("kind")).isEqualTo("audit test");
		assertThat(rows(list("?kind=portfolio&person=" + this.actor.name().replace(' ', '+')))).isEmpty();
	}

	@Test
	void findNothingForAbsurdQuestions() {
		assertThat(list("?person=%00%25_%5C").text()).contains("Nothing was done that fits this.");
		assertThat(list("?kind=nothing").status()).isEqualTo(200);
		assertThat(list("?page=0").status()).isEqualTo(400);
		assertThat(list("?page=99999").status()).isEqualTo(200);
	}

	private Page list(String query) {
		return this.pages.as("administrator").get("/manage/audit" + query);
	}

	private static List<String> rows(Page page) {
		return page.texts("tbody tr");
	}

	private void record(String action, String detail) {
		this.transaction.executeWithoutResult(
				(status) -> this.trail.record(this.actor, action, "audit test", UUID.randomUUID(), detail));
	}

}
