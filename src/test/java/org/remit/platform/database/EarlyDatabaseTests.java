package org.remit.platform.database;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class EarlyDatabaseTests {

	@TempDir
	private static Path folder;

	@Test
	void isTheDatabaseOfTheApplicationAndEndsWithIt() {
		try (ConfigurableApplicationContext application = start(UsesDatabase.class)) {
			assertThat(application.getBean(EarlyDatabase.class).take())
				.isSameAs(application.getBean(EmbeddedDatabase.class));
			assertThat(server()).exists();
		}
		assertThat(server()).doesNotExist();
	}

	@Test
	void endsWithAnApplicationThatFailsBeforeItUsesTheDatabase() {
		assertThatException().isThrownBy(() -> start(Fails.class)).withMessageContaining("no luck");
		assertThat(server()).doesNotExist();
	}

	@Test
	void staysAwayWhereAnotherDatabaseIsNamed() {
		try (ConfigurableApplicationContext application = start(UsesDatabase.class, "--spring.datasource.url=other")) {
			assertThat(application.getBeanProvider(EmbeddedDatabase.class).getIfAvailable()).isNull();
		}
	}

	private static ConfigurableApplicationContext start(Class<?> configuration, String... arguments) {
		return new SpringApplicationBuilder(configuration).web(WebApplicationType.NONE)
			.properties("remit.data-dir=" + folder, "logging.level.org.springframework.boot.SpringApplication=off")
			.listeners(new EarlyDatabase())
			.run(arguments);
	}

	private static Path server() {
		return folder.resolve("postgresql/postmaster.pid");
	}

	@ImportAutoConfiguration(EmbeddedDatabaseAutoConfiguration.class)
	static class UsesDatabase {

	}

	static class Fails {

		@Bean
		String luck() {
			throw new IllegalStateException("no luck");
		}

	}

}
