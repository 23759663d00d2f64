package org.remit.boards.register;

import org.springframework.ui.Model;

import org.remit.platform.web.BadAddress;

/**
 * A page whose address names a day that can't be says so beside its date picker; data and
 * paper have none, and are refused.
 */
final class RefusedDay {

	private RefusedDay() {
	}

	static void check(Model model) {
		if (model.getAttribute("asAtRefusal") instanceof String refusal) {
			throw new BadAddress(refusal);
		}
	}

}
