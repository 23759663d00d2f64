package org.remit.support;

import java.lang.reflect.Method;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a test its tabs, and looks through what they recorded when it is done. */
class TabsExtension implements ParameterResolver, AfterEachCallback {

	private static final Namespace NAMESPACE = Namespace.create(TabsExtension.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getDeclaringExecutable() instanceof Method
				&& parameter.getParameter().getType().equals(Tabs.class);
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Pages pages = SpringExtension.getApplicationContext(context).getBean(Pages.class);
		Tabs tabs = new Tabs(pages.address());
		context.getStore(NAMESPACE).put(Tabs.class, tabs);
		return tabs;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Tabs tabs = context.getStore(NAMESPACE).get(Tabs.class, Tabs.class);
		if (tabs == null) {
			return;
		}
		tabs.close();
		if (context.getExecutionException().isEmpty() && !tabs.problems().isEmpty()) {
			throw new AssertionError(String.join("\n", tabs.problems()));
		}
	}

}
