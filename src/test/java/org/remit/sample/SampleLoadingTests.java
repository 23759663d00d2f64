package org.remit.sample;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.remit.RemitApplication;
import org.remit.publishing.steps.Standings;
import org.remit.publishing.steps.State;
import org.remit.support.Database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** How the application starts on a database that a council brought along. */
class SampleLoadingTests {

	private static final List<String> TABLES = List.of("account", "area", "person", "post", "appointment", "document",
			"portfolio", "portfolio_line", "edition", "approval", "audit_line");

	private static final Map<UUID, State> STATES = Map.of(SamplePortfolios.CHILDREN, State.PUBLISHED,
			SamplePortfolios.ADULTS, State.IN_REVIEW, SamplePortfolios.MAYOR, State.APPROVED, SamplePortfolios.CULTURE,
			State.DRAFT_DIFFERS, SamplePortfolios.DRUGS, State.WITHDRAWN, SamplePortfolios.ENVIRONMENT, State.PUBLISHED,
			SamplePortfolios.CLIMATE, State.NEVER_PUBLISHED);

	private final JdbcConnectionDetails copy = Database.copy();

	private final JdbcTemplate database = new JdbcTemplate(
			new DriverManagerDataSource(this.copy.getJdbcUrl(), this.copy.getUsername(), this.copy.getPassword()));

	@Test
	void bringsNothingAlongUnlessItIsAskedTo() {
		try (ConfigurableApplicationContext application = start()) {
			assertThat(application.isRunning()).isTrue();
			assertThat(TABLES).allMatch((table) -> count(table) == 0);
			assertThat(this.database.queryForObject("select name from council", String.class))
				.isEqualTo("Your council");
		}
	}

	@Test
	void bringsTheSampleCouncilOnceAndNobodyWhosePasswordIsKnown() {
		try (ConfigurableApplicationContext application = start("--remit.sample-council=true")) {
			Standings standings = application.getBean(Standings.class);
			STATES.forEach((id, state) -> assertThat(standings.of(id).state()).as(id.toString()).isEqualTo(state));
			assertThat(STATES).containsValues(State.values());
			assertThat(count("account")).isZero();
			List<Integer> before = counts();
			application.getBean(SampleLoader.class).run(null);
			assertThat(counts()).isEqualTo(before);
		}
	}

	@Test
	void bringsTheSampleCouncilWhollyOrNotAtAll() {
		this.database.execute("create function break() returns trigger language plpgsql as"
				+ " $$ begin raise exception 'broken on purpose'; end $$");
		this.database.execute("create trigger break before insert on withdrawal for each row execute function break()");
		assertThatException().isThrownBy(() -> start("--remit.sample-council=true").close())
			.withStackTraceContaining("broken on purpose");
		assertThat(TABLES).allMatch((table) -> count(table) == 0);
	}

	private ConfigurableApplicationContext start(String... settings) {
		return new SpringApplicationBuilder(RemitApplication.class)
			.properties(Map.of("server.port", "0", "spring.main.lazy-initialization", "true", "spring.main.banner-mode",
					"off", "spring.datasource.url", this.copy.getJdbcUrl(), "spring.datasource.username",
					this.copy.getUsername(), "spring.datasource.password", this.copy.getPassword()))
			.run(settings);
	}

	private List<Integer> counts() {
		return TABLES.stream().map(this::count).toList();
	}

	private Integer count(String table) {
		return this.database.queryForObject("select count(*) from " + table, Integer.class);
	}

}
