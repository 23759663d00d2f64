package org.remit.people.appointments;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * On what footing somebody holds a post. Interim and acting holders cover it, also beside
 * a substantive holder who is absent.
 */
public enum Basis {

	SUBSTANTIVE("Substantive", "The post is theirs"),
	INTERIM("Interim", "For a time, usually until somebody is appointed for good"),
	ACTING("Acting", "In place of a holder who is absent");

	private final String label;

	private final String meaning;

	Basis(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	public String label() {
		return this.label;
	}

	/** In the middle of a sentence. */
	public String word() {
		return this.label.toLowerCase(Locale.UK);
	}

	public String meaning() {
		return this.meaning;
	}

	/** Of these, a sole post has one a day. */
	Set<Basis> rivals() {
		return isCovering() ? EnumSet.of(INTERIM, ACTING) : EnumSet.of(SUBSTANTIVE);
	}

	public boolean isCovering() {
		return this != SUBSTANTIVE;
	}

}
