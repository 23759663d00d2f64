package org.remit.law.sources;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.law.provisions.TestSources;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the database refuses about sources, each constraint broken by SQL. */
@RemitTest
class SourceConstraintTests {

	private final JdbcClient database;

	private final TestSources sources;

	private Source source;

	private SourceEdition edition;

	private SourceEdition other;

	SourceConstraintTests(JdbcClient database, TestSources sources) {
		this.database = database;
		this.sources = sources;
	}

	@BeforeEach
	void addTwoEditions() {
		this.source = this.sources.add();
		this.edition = this.sources.enter(this.sources.edition(this.source, "Old", TestSources.DAY), "1 One", "2 Two");
		this.other = this.sources.enter(this.sources.edition(this.source, "New", TestSources.DAY), "1 One", "2 Two");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "source_kind|kind = 'BYLAW'", "source_extent|extent = 'SCOTLAND'",
					"source_link|link = 'javascript:x'", "source_title|title = upper((select max(title) from source))",
					"source_slug|slug = (select max(slug) from source)" })
	void aboutASource(String constraint, String change) {
		this.sources.add();
		refuses(constraint, () -> set("source", change, this.source.id()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "source_edition_ends_after_start|ends_on = date '2013-03-31'",
			"source_edition_days|starts_on = date '1799-12-31'", "source_edition_days|ends_on = date '2200-01-01'",
			"source_edition_days|announced_on = date '2200-01-01'", "source_edition_link|link = 'javascript:x'",
			"source_edition_name|name = 'NEW'" })
	void aboutAnEdition(String constraint, String change) {
		refuses(constraint, () -> set("source_edition", change, this.edition.id()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "provision_has_number|number = ''", "provision_number|number = '2'", "provision_key|key = 2",
					"provision_strength|strength = 'COULD'", "provision_extent|extent = 'SCOTLAND'",
					"provision_link|link = 'ftp://x'" })
	void aboutAProvision(String constraint, String change) {
		refuses(constraint, () -> set("provision", change, id(this.edition, "1")));
	}

	@Test
	void aboutWhatReplacesWhat() {
		refuses("supersession_of_another", () -> supersede(this.edition, this.edition, "2020-01-01"));
		refuses("supersession_days", () -> supersede(this.edition, this.other, "1799-12-31"));
		supersede(this.edition, this.other, null);
		refuses("supersession_once", () -> supersede(this.edition, this.other, "2020-01-01"));
	}

	@Test
	void aboutAddresses() {
		refuses("source_address_slug",
				() -> this.database.sql("insert into source_address values (?, ?)")
					.params(this.source.slug(), this.source.id())
					.update());
		refuses("source_edition_address_slug", () -> address(this.source.id(), "new"));
		refuses("source_edition_address_edition", () -> address(this.sources.add().id(), "newer"));
	}

	@Test
	void aboutWhatBecameOfProvisions() {
		UUID one = id(this.edition, "1");
		UUID later = id(this.other, "1");
		refuses("provision_mapping_relation", () -> map(one, later, "COPIED"));
		refuses("provision_mapping_sides", () -> map(one, later, "DROPPED"));
		refuses("provision_mapping_sides", () -> map(null, null, "SAME"));
		refuses("provision_mapping_earlier", () -> map(later, later, "SAME"));
		refuses("provision_mapping_later", () -> map(one, one, "SAME"));
		refuses("provision_mapping_to_another", () -> map(this.edition, this.edition, one, one, "SAME"));
		map(one, later, "SAME");
		refuses("provision_mapping_of_earlier", () -> map(one, id(this.other, "2"), "CHANGED"));
		refuses("provision_mapping_of_later", () -> map(id(this.edition, "2"), later, "CHANGED"));
		refuses("provision_mapping_once", () -> map(one, later, "SPLIT"));
	}

	@Test
	void lettingWhatWasStruckOutOrTakenBackRest() {
		map(id(this.edition, "1"), id(this.other, "1"), "SAME");
		this.database.sql("update provision_mapping set taken_back_at = confirmed_at where earlier_id = ?")
			.param(id(this.edition, "1"))
			.update();
		map(id(this.edition, "1"), id(this.other, "1"), "CHANGED");
		set("provision", "mistake = 'Wrong'", id(this.edition, "1"));
		set("provision", "number = '1'", id(this.edition, "2"));
	}

	private UUID id(SourceEdition edition, String number) {
		return this.sources.provision(edition, number).id();
	}

	private void set(String table, String change, UUID id) {
		this.database.sql("update %s set %s where id = ?".formatted(table, change)).param(id).update();
	}

	private void supersede(SourceEdition earlier, SourceEdition later, String day) {
		this.database.sql(
				"insert into supersession (id, earlier_id, later_id, happened_on) values (gen_random_uuid(), ?, ?, cast(? as date))")
			.params(earlier.id(), later.id(), day)
			.update();
	}

	private void address(UUID source, String slug) {
		this.database.sql("insert into source_edition_address values (?, ?, ?)")
			.params(source, slug, this.edition.id())
			.update();
	}

	private void map(UUID earlier, UUID later, String relation) {
		map(this.edition, this.other, earlier, later, relation);
	}

	private void map(SourceEdition from, SourceEdition to, UUID earlier, UUID later, String relation) {
		this.database.sql("""
				insert into provision_mapping (id, earlier_edition_id, later_edition_id, earlier_id, later_id,
					relation, confirmed_at, confirmed_by, confirmed_by_name)
				values (gen_random_uuid(), ?, ?, ?, ?, ?, now(), gen_random_uuid(), 'Una Author')""")
			.params(from.id(), to.id(), earlier, later, relation)
			.update();
	}

	private static void refuses(String constraint, Runnable change) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(change::run)
			.havingRootCause()
			.withMessageContaining("\"" + constraint + "\"");
	}

}
