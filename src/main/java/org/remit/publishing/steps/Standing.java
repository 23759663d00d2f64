package org.remit.publishing.steps;

import java.util.Arrays;
import java.util.List;

import org.springframework.security.access.AccessDeniedException;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.Stale;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.EditionFacts;
import org.remit.publishing.documents.Snapshot;
import org.remit.publishing.documents.Status;
import org.remit.publishing.documents.Withdrawal;

/**
 * Where a document stands: what is open, what the public sees, and who may do what next.
 *
 * @param open the edition on its way, null where nothing is
 * @param live the newest published edition, null where there is none
 * @param withdrawal of the live edition, null where it was not taken back
 * @param draft what the document would show if it were submitted now, null where many
 * stand side by side
 * @param draftHash tells this draft from any other; where many stand side by side, by the
 * last look at it
 */
public record Standing(Document document, EditionFacts open, EditionFacts live, Withdrawal withdrawal, Snapshot draft,
		String draftHash) {

	public State state() {
		if (isAt(Status.IN_REVIEW)) {
			return State.IN_REVIEW;
		}
		if (isAt(Status.APPROVED)) {
			return State.APPROVED;
		}
		if (this.live == null) {
			return State.NEVER_PUBLISHED;
		}
		if (this.withdrawal != null) {
			return State.WITHDRAWN;
		}
		return this.live.snapshotHash().equals(this.draftHash) ? State.PUBLISHED : State.DRAFT_DIFFERS;
	}

	/** True while a snapshot waits for the next step. */
	public boolean isSubmitted() {
		return isAt(Status.IN_REVIEW) || isAt(Status.APPROVED);
	}

	private boolean isAt(Status status) {
		return this.open != null && this.open.status() == status;
	}

	/** True where the submitted snapshot is not what the draft says now. */
	public boolean draftMovedOn() {
		return isSubmitted() && !this.open.snapshotHash().equals(this.draftHash);
	}

	public boolean isPublic() {
		return this.live != null && this.withdrawal == null;
	}

	/** Who acts next, in words. */
	public String next() {
		return switch (state()) {
			case IN_REVIEW ->
				"Democratic services approve or return it (not %s, who submitted it)".formatted(submitter());
			case APPROVED -> "Democratic services publish it";
			case PUBLISHED -> "Nothing to do";
			case NEVER_PUBLISHED, DRAFT_DIFFERS, WITHDRAWN ->
				"An officer of %s or democratic services submit it".formatted(this.document.area().name());
		};
	}

	private String submitter() {
		return this.open.submittedByName();
	}

	public List<Step> stepsOf(Actor actor) {
		return Arrays.stream(Step.values()).filter(this::fits).filter((step) -> allows(step, actor)).toList();
	}

	/** Refuses a step that the document is not at, or that is not the actor's. */
	void require(Step step, Actor actor) {
		if (!fits(step)) {
			throw new Stale("This step is not open now. Someone may have taken it already.");
		}
		if (!allows(step, actor)) {
			throw new AccessDeniedException("Not this person's step");
		}
	}

	private boolean fits(Step step) {
		return switch (step) {
			case SUBMISSION -> !isSubmitted() && state() != State.PUBLISHED;
			case RETURN -> isSubmitted();
			case APPROVAL -> isAt(Status.IN_REVIEW);
			case PUBLICATION -> isAt(Status.APPROVED);
			case WITHDRAWAL -> isPublic();
		};
	}

	private boolean allows(Step step, Actor actor) {
		boolean democratic = actor.is(Role.DEMOCRATIC_SERVICES);
		return switch (step) {
			case SUBMISSION -> actor.edits(this.document.area().id());
			case RETURN -> Returns.mayReturn(actor, this.open);
			case APPROVAL -> democratic && !actor.account().equals(this.open.submittedBy());
			case PUBLICATION, WITHDRAWAL -> democratic;
		};
	}

}
