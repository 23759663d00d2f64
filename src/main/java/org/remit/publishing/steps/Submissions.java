package org.remit.publishing.steps;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.DocumentKinds;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.Editions;
import org.remit.publishing.documents.Hash;
import org.remit.publishing.documents.Snapshots;
import org.remit.publishing.documents.Written;

/**
 * The front door to review: a submitted edition holds the snapshot that everybody sees
 * from then on.
 */
@Service
public class Submissions {

	private final Editions editions;

	private final Snapshots snapshots;

	private final DocumentKinds kinds;

	private final EditionSteps steps;

	Submissions(Editions editions, Snapshots snapshots, DocumentKinds kinds, EditionSteps steps) {
		this.editions = editions;
		this.snapshots = snapshots;
		this.kinds = kinds;
		this.steps = steps;
	}

	/**
	 * Submits the draft as it is now, for officers of its area and democratic services.
	 * @param seen the hash of the draft that the submitter read; another one means that
	 * somebody changed it meanwhile
	 * @param changeNote what changed, asked for from edition 2 on unless it is minor
	 */
	@Transactional
	public void submit(Actor actor, UUID documentId, String seen, String changeNote, boolean minor) {
		Document document = this.steps.lock(documentId);
		Documents.requireEditor(actor, document.area());
		Edition edition = this.editions.open(documentId)
			.orElseGet(() -> this.editions.openNext(document, this.steps.now()));
		Written draft = this.snapshots.written(document);
		if (!Hash.of(draft.text()).equals(seen)) {
			throw new Stale("The draft was changed since you opened this page. Read it again before you submit it.");
		}
		edition.submit(actor, this.steps.now(), draft, changeNote, minor);
		requireNews(edition);
		this.editions.keep(edition, draft.references());
		this.kinds.of(document).submitted(documentId);
		this.steps.record(actor, "submitted", edition, changeNote);
	}

	private void requireNews(Edition edition) {
		if (edition.number() == 1) {
			return;
		}
		if (edition.changeNote().isBlank() && !edition.isMinor()) {
			throw new RuleBroken("changeNote", "Say what changed, or tick that it is a minor correction");
		}
		this.editions.live(edition.document().id())
			.filter((live) -> live.snapshotHash().equals(edition.snapshotHash()))
			.filter((live) -> !this.editions.isWithdrawn(live))
			.ifPresent((live) -> {
				throw new RuleBroken(null, "Nothing has changed since edition " + live.number() + ".");
			});
	}

}
