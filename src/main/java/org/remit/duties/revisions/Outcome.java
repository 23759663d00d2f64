package org.remit.duties.revisions;

import java.util.Arrays;
import java.util.List;

import org.remit.law.mappings.MappingKind;

/** What somebody decided about a responsibility, or about a provision that is new. */
public enum Outcome {

	CARRIED("Carry it over", "Carried over"), JOINED("Goes into another row", "Went into another row"),
	ENDED("End the duty", "Ended"), LEFT("Leave it as it is", "Left as it is"), ADDED("Add a row for it", "Row added"),
	NOT_OURS("It is not for us", "Not for us");

	private final String question;

	private final String label;

	Outcome(String question, String label) {
		this.question = question;
		this.label = label;
	}

	/** What can be chosen for a responsibility of the earlier edition. */
	static List<Outcome> ofRows() {
		return List.of(CARRIED, ENDED, LEFT);
	}

	static List<Outcome> ofNew() {
		return List.of(ADDED, NOT_OURS);
	}

	/**
	 * Nobody need say why a duty goes on. Why one ends, or goes on without the provision
	 * that it came from, is asked for years later.
	 */
	boolean needsReason(MappingKind kind) {
		return Arrays.asList(ENDED, LEFT, NOT_OURS).contains(this) || kind == MappingKind.DROPPED;
	}

	/** As a choice. */
	String question() {
		return this.question;
	}

	/** As history. */
	public String label() {
		return this.label;
	}

}
