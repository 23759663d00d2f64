package org.remit.plans.published;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.platform.time.AsAt;
import org.remit.publishing.archive.Beside;
import org.remit.publishing.archive.Published;
import org.remit.publishing.documents.DocumentKind;

/** Beside a published plan, how it stands on the day and what took its place. */
@Component
@Order(0)
class StatusBeside implements Beside {

	private final PublishedPlans plans;

	StatusBeside(PublishedPlans plans) {
		this.plans = plans;
	}

	@Override
	public boolean isFor(DocumentKind kind) {
		return kind instanceof PlanKind;
	}

	@Override
	public String template() {
		return "plans/published/status";
	}

	@Override
	public boolean leads() {
		return true;
	}

	@Override
	public Object facts(Published published, AsAt asAt) {
		return this.plans.of(published, asAt);
	}

}
