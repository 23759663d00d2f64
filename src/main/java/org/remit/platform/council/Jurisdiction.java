package org.remit.platform.council;

/** English and Welsh law differ on executives, directors and boards. */
public enum Jurisdiction {

	ENGLAND("England"), WALES("Wales");

	private final String label;

	Jurisdiction(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
