package org.remit.publishing.archive;

import java.time.LocalDate;
import java.util.List;

import org.remit.publishing.documents.Succession;

/**
 * All that a page of the public shows of a document, read in one go.
 *
 * @param succession what took its place, null where it is still there
 * @param parts what stands beside it; nothing beside a page about one edition
 */
record PublishedPage(Published published, Succession succession, List<Besides.Part> parts, LocalDate today) {

	/** Gone, so that what took its place stands here. */
	boolean isEnded() {
		return this.succession != null && !this.published.isWithdrawn();
	}

	/** Whether the newest edition is one that only comes into force some day. */
	public boolean isToCome() {
		return this.published.isLive() && isAfterToday(this.published.edition().inForceFrom());
	}

	/** Whether the edition that follows takes this one's place some day. */
	public boolean isReplacedLater() {
		return isAfterToday(this.published.next().inForceFrom());
	}

	private boolean isAfterToday(LocalDate day) {
		return day.isAfter(this.today);
	}

}
