package org.remit.publishing.documents;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.remit.platform.audit.Recorded;

/**
 * Looks again, once at the end of each writing transaction, at the drafts that were
 * changed in it, and at those whose documents mention what was changed.
 */
@Component
class DraftWatch {

	/** What is mentioned by more is looked at in the night. */
	private static final int AT_ONCE = 50;

	private final EditionMentionRepository mentions;

	private final ObjectProvider<DraftHashes> hashes;

	DraftWatch(EditionMentionRepository mentions, ObjectProvider<DraftHashes> hashes) {
		this.mentions = mentions;
		this.hashes = hashes;
	}

	@EventListener
	void note(Recorded recorded) {
		Changed changed = (Changed) TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(Changed.class::isInstance)
			.findFirst()
			.orElseGet(this::begin);
		changed.subjects.add(recorded.subject());
		if (recorded.kind().equals(Documents.AUDITED)) {
			changed.documents.add(recorded.subject());
		}
	}

	private Changed begin() {
		Changed changed = new Changed();
		TransactionSynchronizationManager.registerSynchronization(changed);
		return changed;
	}

	/** What one transaction changed. */
	private final class Changed implements TransactionSynchronization {

		private final Set<UUID> subjects = new LinkedHashSet<>();

		private final Set<UUID> documents = new LinkedHashSet<>();

		@Override
		public void beforeCommit(boolean readOnly) {
			Set<UUID> all = new LinkedHashSet<>(this.documents);
			all.addAll(DraftWatch.this.mentions.mentioning(this.subjects, AT_ONCE));
			if (!all.isEmpty()) {
				DraftWatch.this.hashes.getObject().look(all);
			}
		}

	}

}
