package org.remit.duties.revisions;

import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.remit.duties.responsibilities.Responsibility;

/** A responsibility that a step made, as the step left it. */
@Embeddable
record MadeResponsibility(UUID responsibilityId, int rowVersion) {

	static MadeResponsibility of(Responsibility responsibility) {
		return new MadeResponsibility(responsibility.id(), responsibility.version());
	}

	/** True while nobody changed it, ended it or put another one in its place. */
	boolean isUntouched(Responsibility responsibility) {
		return responsibility.version() == this.rowVersion;
	}

}
