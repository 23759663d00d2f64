package org.remit.platform.database;

import java.util.Map;

import org.hibernate.cfg.ManagedBeanSettings;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Hibernate starts in the background and asks nothing of Spring meanwhile. Otherwise it
 * would look there for components of its own, of which there are none, and wait for the
 * lock that the main thread holds, while that makes a repository and waits for Hibernate.
 */
@Component
class HibernateByItself implements HibernatePropertiesCustomizer {

	/** An answer of nothing keeps Spring from giving its own. */
	@Override
	public void customize(Map<String, Object> properties) {
		properties.put(ManagedBeanSettings.BEAN_CONTAINER, null);
	}

}
