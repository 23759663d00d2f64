package org.remit.platform.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * A PostgreSQL of the application's own, where nobody named another in
 * {@code spring.datasource.url}. Only the connection details are made here: pool,
 * migration, health and metrics stay Spring Boot's, and the pool, which depends on this
 * bean, closes before the server stops.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(EmbeddedDatabaseAutoConfiguration.NoDatabaseNamed.class)
public class EmbeddedDatabaseAutoConfiguration {

	@Bean(destroyMethod = "close")
	@ConditionalOnMissingBean(JdbcConnectionDetails.class)
	EmbeddedDatabase embeddedDatabase(Environment environment, ObjectProvider<EarlyDatabase> early) {
		EarlyDatabase begun = early.getIfAvailable();
		return (begun != null) ? begun.take() : EmbeddedDatabase.start(EarlyDatabase.folder(environment));
	}

	static class NoDatabaseNamed implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return EarlyDatabase.isWanted(context.getEnvironment());
		}

	}

}
