package org.remit.law.sources;

import org.remit.platform.council.Jurisdiction;

/** In which country a source or a provision applies: the law of the two differs. */
public enum Extent {

	ENGLAND("England"), WALES("Wales"), BOTH("England and Wales");

	private final String label;

	Extent(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	public boolean covers(Jurisdiction jurisdiction) {
		return this == BOTH || name().equals(jurisdiction.name());
	}

}
