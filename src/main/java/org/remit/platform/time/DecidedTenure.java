package org.remit.platform.time;

import java.util.UUID;

import jakarta.persistence.MappedSuperclass;

/** A tenure that began with a decision, as the council's decision system names it. */
@MappedSuperclass
public abstract class DecidedTenure extends Tenure {

	private String decisionReference;

	private String decisionLink;

	protected DecidedTenure() {
	}

	protected DecidedTenure(UUID id) {
		super(id);
	}

	protected final void decide(String reference, String link) {
		this.decisionReference = reference;
		this.decisionLink = link;
	}

	/** Empty where it is not recorded. */
	public String decisionReference() {
		return this.decisionReference;
	}

	public String decisionLink() {
		return this.decisionLink;
	}

}
