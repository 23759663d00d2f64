package org.remit.posts;

/**
 * On what footing somebody holds a post. Interim and acting holders cover it, also beside
 * a substantive holder who is absent.
 */
public enum Basis {

	SUBSTANTIVE("Substantive"), INTERIM("Interim"), ACTING("Acting");

	private final String label;

	Basis(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	public boolean isCovering() {
		return this != SUBSTANTIVE;
	}

}
