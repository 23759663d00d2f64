package org.remit.publishing.documents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;
import org.hibernate.engine.spi.SessionImplementor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the hash of what each draft would print, so that a list can say which drafts
 * differ from what was published without printing any.
 */
@Service
@Transactional
public class DraftHashes {

	private static final int AT_A_TIME = 50;

	private final DocumentRepository documents;

	private final Snapshots snapshots;

	private final EntityManager session;

	DraftHashes(DocumentRepository documents, Snapshots snapshots, EntityManager session) {
		this.documents = documents;
		this.snapshots = snapshots;
		this.session = session;
	}

	/**
	 * Prints these drafts and keeps their hashes. Whoever changed the same draft at the
	 * same time waits here, and then sees both changes: what was read before is
	 * forgotten.
	 */
	public void look(Collection<UUID> documents) {
		this.documents.queueForHash(documents);
		forget();
		Map<UUID, Snapshot> drafts = this.snapshots.drafts(this.documents.findByIds(documents));
		drafts.forEach((id, draft) -> this.documents.keepHash(id, Snapshots.hash(draft)));
	}

	/**
	 * What Hibernate keeps for the end of the transaction, such as the new version of a
	 * portfolio of which a line alone was changed, is done first: it would be forgotten
	 * too.
	 */
	private void forget() {
		this.session.flush();
		this.session.unwrap(SessionImplementor.class)
			.getTransactionCompletionCallbacksImplementor()
			.beforeTransactionCompletion();
		this.session.clear();
	}

	/** The ids of all documents, in the portions in which they are looked at. */
	@Transactional(readOnly = true)
	public List<List<UUID>> portions() {
		List<UUID> ids = this.documents.ids();
		return IntStream.iterate(0, (at) -> at < ids.size(), (at) -> at + AT_A_TIME)
			.mapToObj((at) -> List.copyOf(ids.subList(at, Math.min(ids.size(), at + AT_A_TIME))))
			.toList();
	}

}
