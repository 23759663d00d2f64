package org.remit.publishing.documents;

import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.publishing.steps.Step;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** What the database refuses, whatever program writes to it. */
@RemitTest
class EditionSchemaTests {

	private static final String INSERT = """
			insert into edition (id, document_id, number, status, snapshot, snapshot_hash, title, brief, opened_at,
				submitted_at, published_at, in_force_from, hash, version)
			values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, now(), now(), now(), current_date, ?, 0)""";

	private final JdbcTemplate database;

	private final TestPortfolios portfolios;

	EditionSchemaTests(JdbcTemplate database, TestPortfolios portfolios) {
		this.database = database;
		this.portfolios = portfolios;
	}

	@ParameterizedTest
	@ValueSource(strings = { "snapshot = '{}'", "change_note = 'x'", "in_force_from = '2000-01-01'", "number = 7",
			"status = 'DRAFT'", "title = 'x'", "brief = '{}'", "published_by_name = 'x'", "hash = 'x'",
			"version = version + 1" })
	void refusesToChangeAPublishedEdition(String change) {
		UUID id = this.portfolios.addPublished();
		refused("edition keeps its rows as they were written",
				() -> this.database.update("update edition set " + change + " where document_id = ?", id));
	}

	@Test
	void refusesToRemoveAPublishedEdition() {
		UUID id = this.portfolios.addPublished();
		refused("edition keeps its rows as they were written",
				() -> this.database.update("delete from edition where document_id = ?", id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "edition cascade", "withdrawal", "remark", "approval", "edition_mention", "audit_line",
			"document cascade" })
	void refusesToEmptyTheRecord(String table) {
		refused("keeps its rows as they were written", () -> this.database.execute("truncate " + table));
	}

	@Test
	void refusesToChangeOrRemoveAWithdrawal() {
		UUID id = this.portfolios.addPublished();
		this.portfolios.withdraw(id, "Because.");
		String of = " where edition_id in (select id from edition where document_id = ?)";
		refused("withdrawal keeps its rows",
				() -> this.database.update("update withdrawal set explanation = 'x'" + of, id));
		refused("withdrawal keeps its rows", () -> this.database.update("delete from withdrawal" + of, id));
	}

	@Test
	void refusesToChangeOrRemoveARemark() {
		UUID id = this.portfolios.bringTo(Step.RETURN, this.portfolios.add());
		this.portfolios.giveBack(id, "Not yet.");
		String of = " where edition_id in (select id from edition where document_id = ?)";
		refused("remark keeps its rows", () -> this.database.update("update remark set body = 'x'" + of, id));
		refused("remark keeps its rows", () -> this.database.update("delete from remark" + of, id));
	}

	@Test
	void refusesToChangeOrRemoveALineOfTheAuditTrail() {
		UUID id = this.portfolios.add();
		refused("audit_line keeps its rows",
				() -> this.database.update("update audit_line set actor_name = 'x' where subject_id = ?", id));
		refused("audit_line keeps its rows",
				() -> this.database.update("delete from audit_line where subject_id = ?", id));
	}

	@Test
	void refusesToSayThatSomebodyElseApprovedWhatIsPublished() {
		UUID id = this.portfolios.addPublished();
		String of = " where edition_id in (select id from edition where document_id = ?)";
		refused("approval keeps its rows",
				() -> this.database.update("update approval set approved_by_name = 'x'" + of, id));
		refused("approval keeps its rows", () -> this.database.update("delete from approval" + of, id));
	}

	@Test
	void keepsOneEditionOpenAtATime() {
		UUID id = this.portfolios.add();
		refused("edition_one_open", () -> insert(id, 2, "DRAFT", null, null));
		refused("edition_one_open", () -> insert(id, 2, "APPROVED", "{}", null));
		assertThatNoException().isThrownBy(() -> insert(this.portfolios.addPublished(), 2, "DRAFT", null, null));
	}

	@Test
	void givesEachNumberOnce() {
		UUID id = this.portfolios.addPublished();
		refused("edition_number", () -> insert(id, 1, "DRAFT", null, null));
	}

	@Test
	void hasASnapshotFromSubmissionOn() {
		UUID id = this.portfolios.addPublished();
		for (String status : new String[] { "IN_REVIEW", "APPROVED", "PUBLISHED" }) {
			refused("edition_has_snapshot", () -> insert(id, 2, status, null, "hash"));
		}
		refused("edition_has_snapshot", () -> this.database
			.update("update edition set status = 'IN_REVIEW' where document_id = ?", this.portfolios.add()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "title", "brief" })
	void hasWhatListsShowFromSubmissionOn(String column) {
		UUID id = this.portfolios.add();
		this.portfolios.submit(id);
		refused("edition_has_snapshot",
				() -> this.database.update("update edition set " + column + " = null where document_id = ?", id));
	}

	@Test
	void refusesToChangeOrRemoveWhatAPublishedEditionMentions() {
		UUID id = this.portfolios.add();
		this.portfolios.publish(id);
		String of = " where edition_id in (select id from edition where document_id = ?)";
		this.database.update(
				"insert into edition_mention select id, 'post', document_id from edition where document_id = ?", id);
		refused("edition_mention keeps its rows",
				() -> this.database.update("update edition_mention set kind = 'x'" + of, id));
		refused("edition_mention keeps its rows", () -> this.database.update("delete from edition_mention" + of, id));
	}

	@Test
	void isSealedWhenPublishedAndInAKnownState() {
		UUID id = this.portfolios.addPublished();
		refused("edition_is_sealed", () -> insert(id, 2, "PUBLISHED", "{}", null));
		refused("edition_status", () -> insert(id, 2, "LIVE", "{}", "hash"));
	}

	@Test
	void givesEachAddressOnce() {
		String slug = "select slug from document where id = ?";
		UUID one = this.portfolios.add();
		refused("document_slug", () -> this.database.update("update document set slug = (" + slug + ") where id = ?",
				one, this.portfolios.add()));
	}

	private void insert(UUID document, int number, String status, String snapshot, String hash) {
		assertThat(this.database.update(INSERT, document, number, status, snapshot, snapshot, snapshot, snapshot, hash))
			.isEqualTo(1);
	}

	private static void refused(String reason, ThrowingCallable statement) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(statement).withMessageContaining(reason);
	}

}
