package org.remit.platform.council;

import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Leaves the council as the other tests expect it. */
@RemitTest
class CouncilPagesTests {

	private static final Actor ADMINISTRATOR = new Actor(null, "Test", Set.of(Role.ADMINISTRATOR), Set.of(), null);

	private final Councils councils;

	private final JdbcClient database;

	private final Visitor administrator;

	private final CouncilSettings before;

	CouncilPagesTests(Pages pages, Councils councils, JdbcClient database) {
		this.councils = councils;
		this.database = database;
		this.administrator = pages.as("administrator");
		this.before = CouncilSettings.of(councils.current());
	}

	@AfterEach
	void putBack() {
		this.councils.change(ADMINISTRATOR, at(this.before, this.before.contactName()));
	}

	@Test
	void changeTheNameEverywhere() {
		Page saved = this.administrator.form("/manage/council").fill("name", "Moorside Council").submit();
		assertThat(saved.document().text()).contains("Saved the council's settings.");
		assertThat(saved.title()).endsWith("Moorside Council");
		assertThat(this.database
			.sql("select detail from audit_line where subject_kind = 'council' order by id desc limit 1")
			.query(String.class)
			.single()).isEqualTo("Moorside Council");
	}

	@Test
	void refuseWhatIsMissingOrAbsurdBesideItsField() {
		String[][] absurd = { { "name", "" }, { "name", "a\0b" }, { "name", "x".repeat(1_000_000) },
				{ "jurisdiction", "SCOTLAND" }, { "jurisdiction", "" }, { "portfolioWord", " " },
				{ "contactEmail", "nobody" }, { "contactPhone", "1".repeat(41) } };
		for (String[] field : absurd) {
			Page refused = this.administrator.form("/manage/council").tamper(field[0], field[1]).submit();
			assertThat(refused.status()).as(field[0]).isEqualTo(422);
			assertThat(refused.document().select("#" + field[0] + "-error").text()).as(field[0]).isNotEmpty();
		}
		assertThat(this.administrator.form("/manage/council").tamper("version", "x").submit().status()).isEqualTo(422);
	}

	@Test
	void showBothVersionsWhenSomebodyElseWasQuicker() {
		Form mine = this.administrator.form("/manage/council").fill("contactName", "Mine");
		this.councils.change(ADMINISTRATOR, at(this.before, "Theirs"));
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains("Contact Yours Mine Theirs, saved now Theirs");
		assertThat(conflict.form().submit().status()).isEqualTo(200);
		assertThat(this.councils.current().contactName()).isEqualTo("Mine");
	}

	/** The settings as opened now, with another contact. */
	private CouncilSettings at(CouncilSettings settings, String contact) {
		return new CouncilSettings(settings.name(), settings.jurisdiction(), settings.portfolioWord(),
				settings.holderWord(), settings.leadOfficerWord(), contact, settings.contactEmail(),
				settings.contactPhone(), settings.smallNumberThreshold(), this.councils.current().version());
	}

}
