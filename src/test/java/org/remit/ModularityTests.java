package org.remit;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/**
 * Modules use only what is below them, as each {@code package-info.java} says, and of
 * others only what is public. So a floor can be understood without those above it.
 */
class ModularityTests {

	@Test
	void usesOnlyTheModulesBelow() {
		ApplicationModules.of(RemitApplication.class).verify();
	}

}
