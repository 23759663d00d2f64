package org.remit.support;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class DatabaseTests {

	private final JdbcClient database;

	DatabaseTests(JdbcClient database) {
		this.database = database;
	}

	@Test
	void isPostgreSql18WithTheSchemaOfTheApplication() {
		assertThat(this.database.sql("select current_setting('server_version_num')::int / 10000")
			.query(Integer.class)
			.single()).isEqualTo(18);
		assertThat(this.database.sql("select count(*) from council").query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void isUsedByARoleWithoutSpecialPowers() {
		assertThat(this.database.sql("select rolsuper from pg_roles where rolname = current_user")
			.query(Boolean.class)
			.single()).isFalse();
	}

}
