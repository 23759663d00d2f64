package org.remit.people.appointments;

/** Why an appointment ended. For staff: of an officer it is a personnel matter. */
public enum EndReason {

	TERM_ENDED("Term of office ended"), RESIGNED("Resigned"), RESHUFFLE("Reshuffle"), DIED_IN_OFFICE("Died in office"),
	POST_ABOLISHED("Post abolished"), OTHER("Other reason");

	private final String label;

	EndReason(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
