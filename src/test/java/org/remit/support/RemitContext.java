package org.remit.support;

import java.util.List;

import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives every Spring context of the tests a database of its own and the {@link Pages}.
 * Not an import on the annotation: that would make a context for each set of annotations.
 */
record RemitContext() implements ContextCustomizer {

	@Override
	public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
		TestPropertyValues.of("spring.test.database.replace=none").applyTo(context);
		BeanDefinitionRegistry beans = (BeanDefinitionRegistry) context.getBeanFactory();
		beans.registerBeanDefinition("testDatabase",
				BeanDefinitionBuilder.rootBeanDefinition(JdbcConnectionDetails.class, Database::copy)
					.getBeanDefinition());
		beans.registerBeanDefinition("pages",
				BeanDefinitionBuilder.rootBeanDefinition(Pages.class, () -> Pages.of(context)).getBeanDefinition());
	}

	static final class Factory implements ContextCustomizerFactory {

		@Override
		public ContextCustomizer createContextCustomizer(Class<?> testClass,
				List<ContextConfigurationAttributes> attributes) {
			return new RemitContext();
		}

	}

}
