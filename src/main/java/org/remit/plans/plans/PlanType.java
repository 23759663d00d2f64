package org.remit.plans.plans;

/**
 * What sort of plan it is. Its title may say otherwise: a "framework" is any of these.
 */
public enum PlanType {

	STRATEGY("Strategy"), STATUTORY("Statutory plan"), BUSINESS("Business plan"), DELIVERY("Delivery or action plan"),
	POLICY("Policy"), SCHEME("Scheme");

	private final String label;

	PlanType(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
