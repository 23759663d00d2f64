package org.remit.publishing.steps;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.publishing.documents.Edition;

/** The front door to approval by a second pair of eyes. */
@Service
public class Approvals {

	private final ApprovalRepository approvals;

	private final EditionSteps steps;

	Approvals(ApprovalRepository approvals, EditionSteps steps) {
		this.approvals = approvals;
		this.steps = steps;
	}

	/** For democratic services, but never for whoever submitted it. */
	@Transactional
	public void approve(Actor actor, UUID documentId, Integer version) {
		EditionSteps.requireDemocraticServices(actor);
		Edition edition = this.steps.open(documentId, version);
		edition.approve(actor);
		this.approvals.save(new Approval(edition, actor, this.steps.now()));
		this.steps.record(actor, "approved", edition, "");
	}

}
