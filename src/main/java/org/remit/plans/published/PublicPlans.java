package org.remit.plans.published;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.time.AsAt;

/**
 * The priorities of plans as the public knows them: those of the editions in force, never
 * those that are being written.
 */
@Service
@Transactional(readOnly = true)
public class PublicPlans {

	private final PublishedPlans plans;

	PublicPlans(PublishedPlans plans) {
		this.plans = plans;
	}

	/** Those in force on a day, by title. */
	public List<PublicPlan> inForce(AsAt asAt) {
		return this.plans.inForce(asAt).stream().map(PublicPlan::of).toList();
	}

}
