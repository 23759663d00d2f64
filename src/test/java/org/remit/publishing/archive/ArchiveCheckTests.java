package org.remit.publishing.archive;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.publishing.documents.Editions;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody did who may do anything in the database. */
@RemitTest
class ArchiveCheckTests {

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final JdbcTemplate database;

	private final TransactionTemplate transaction;

	private final Editions editions;

	ArchiveCheckTests(Pages pages, TestPortfolios portfolios, JdbcTemplate database, TransactionTemplate transaction,
			Editions editions) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.database = database;
		this.transaction = transaction;
		this.editions = editions;
	}

	@Test
	void findsEverythingAsItWasPublished() {
		addThreeEditions();
		Page page = this.pages.as("democratic").get("/manage/archive");
		assertThat(page.text()).contains("Broken seals: 0.", "Every published edition is as it was published.");
		assertThat(page.text()).doesNotContain("Editions checked: 0.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "snapshot = replace(snapshot, 'Leads', 'Led')", "change_note = 'Nothing'",
			"in_force_from = in_force_from - 1", "published_at = published_at - interval '1 second'",
			"snapshot = '{}', snapshot_hash = encode(sha256('{}'), 'hex')", "previous_hash = null" })
	void findsAChangedEdition(String change) {
		UUID id = addThreeEditions();
		tamper("update edition set " + change + " where number = 2 and document_id = '" + id + "'", () -> {
			Page page = this.pages.as("administrator").get("/manage/archive");
			assertThat(page.texts("li")).contains(this.portfolios.title(id) + ", edition 2");
			assertThat(page.text()).doesNotContain("Every published edition is as it was published.");
		});
	}

	/** Whoever seals a changed edition anew breaks the one that follows. */
	@Test
	void findsAnEditionThatWasChangedAndSealedAgain() {
		UUID id = addThreeEditions();
		tamper("update edition set hash = 'sealed again' where number = 1 and document_id = '" + id + "'",
				() -> assertThat(this.pages.as("democratic").get("/manage/archive").texts("li"))
					.contains(this.portfolios.title(id) + ", edition 2"));
	}

	@Test
	void findsThatAnEditionIsMissing() {
		UUID id = addThreeEditions();
		String of = " where edition_id in (select id from edition where document_id = '" + id + "'); ";
		tamper("delete from approval" + of + "delete from edition_mention" + of
				+ "delete from edition where number = 2 and document_id = '" + id + "'",
				() -> assertThat(this.pages.as("democratic").get("/manage/archive").texts("li"))
					.contains(this.portfolios.title(id) + ", edition 3"));
	}

	@Test
	void isForDemocraticServicesAndAdministrators() {
		assertThat(this.pages.as("officer").get("/manage/archive").status()).isEqualTo(403);
		assertThat(this.pages.as("member").get("/manage/archive").status()).isEqualTo(403);
	}

	private UUID addThreeEditions() {
		UUID id = this.portfolios.addPublished();
		for (int number = 2; number <= 3; number++) {
			this.portfolios.change(id);
			this.portfolios.publish(id);
		}
		assertThat(this.editions.of(id)).hasSize(3);
		return id;
	}

	/** Afterwards everything is as it was, so that the other tests find nothing. */
	private void tamper(String sql, Runnable look) {
		this.database.execute("create table kept_edition as select * from edition");
		this.database.execute("create table kept_approval as select * from approval");
		this.database.execute("create table kept_mention as select * from edition_mention");
		try {
			withoutTriggers(sql);
			look.run();
		}
		finally {
			withoutTriggers("delete from approval where edition_id in (select edition_id from kept_approval);"
					+ "update edition e set (snapshot, snapshot_hash, change_note, in_force_from, published_at,"
					+ " previous_hash, hash) = (select snapshot, snapshot_hash, change_note, in_force_from, published_at,"
					+ " previous_hash, hash from kept_edition k where k.id = e.id);"
					+ "insert into edition select * from kept_edition on conflict do nothing;"
					+ "insert into approval select * from kept_approval;"
					+ "insert into edition_mention select * from kept_mention on conflict do nothing;");
			this.database.execute("drop table kept_edition, kept_approval, kept_mention");
		}
	}

	private void withoutTriggers(String sql) {
		this.transaction.executeWithoutResult((status) -> {
			this.database.execute("alter table edition disable trigger user; alter table approval disable trigger user;"
					+ "alter table edition_mention disable trigger user");
			this.database.execute(sql);
			this.database.execute("alter table edition enable trigger user; alter table approval enable trigger user;"
					+ "alter table edition_mention enable trigger user");
		});
	}

}
