package org.remit.figures.scorecards;

import org.springframework.stereotype.Component;

import org.remit.figures.indicators.Indicator;
import org.remit.plans.plans.Priority;
import org.remit.plans.published.PublicPlan;
import org.remit.plans.published.PublicPlans;
import org.remit.platform.time.AsAt;

/** What indicators are for, as far as published plans say so. */
@Component
class Purposes {

	private final PublicPlans plans;

	Purposes(PublicPlans plans) {
		this.plans = plans;
	}

	/** Null where no edition in force on the day shows the priority. */
	Purpose of(Indicator indicator, AsAt asAt) {
		return (indicator.priority() != null) ? of(indicator.priority(), asAt) : null;
	}

	private Purpose of(Priority priority, AsAt asAt) {
		return this.plans.inForce(asAt)
			.stream()
			.flatMap((plan) -> plan.showing(priority).map((aim) -> of(plan, aim, asAt)).stream())
			.findFirst()
			.orElse(null);
	}

	private static Purpose of(PublicPlan plan, PublicPlan.Aim aim, AsAt asAt) {
		return new Purpose(plan.title(), aim.heading(),
				"/plans/%s%s#priority-%d".formatted(plan.slug(), asAt.isNow() ? "" : "?on=" + asAt.day(), aim.key()));
	}

}
