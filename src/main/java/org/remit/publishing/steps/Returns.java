package org.remit.publishing.steps;

import java.util.UUID;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.text.TypedText;
import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.EditionFacts;
import org.remit.publishing.documents.Editions;

/**
 * The front door back to the authors: an edition is returned with a remark, never
 * without.
 */
@Service
public class Returns {

	private final ApprovalRepository approvals;

	private final RemarkRepository remarks;

	private final Editions editions;

	private final EditionSteps steps;

	Returns(ApprovalRepository approvals, RemarkRepository remarks, Editions editions, EditionSteps steps) {
		this.approvals = approvals;
		this.remarks = remarks;
		this.editions = editions;
		this.steps = steps;
	}

	/** For democratic services, and for whoever submitted it. */
	@Transactional
	public void giveBack(Actor actor, UUID documentId, Integer version, String remark) {
		if (TypedText.line(remark).isEmpty()) {
			throw new RuleBroken("remark", "Say what should be changed");
		}
		Edition edition = this.steps.open(documentId, version);
		if (!mayReturn(actor, edition)) {
			throw new AccessDeniedException("Only democratic services and the submitter return an edition");
		}
		edition.giveBack();
		this.editions.forgetMentions(edition);
		this.approvals.deleteById(edition.id());
		this.remarks.save(new Remark(edition, actor, this.steps.now(), remark));
		this.steps.record(actor, "returned", edition, remark);
	}

	static boolean mayReturn(Actor actor, EditionFacts edition) {
		return actor.is(Role.DEMOCRATIC_SERVICES) || actor.account().equals(edition.submittedBy());
	}

}
