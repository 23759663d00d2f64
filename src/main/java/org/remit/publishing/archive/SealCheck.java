package org.remit.publishing.archive;

import java.util.ArrayList;
import java.util.List;

import org.remit.publishing.documents.Edition;
import org.remit.publishing.documents.Hash;

/** Goes along the seals of one document's editions, from the first to the last. */
final class SealCheck {

	private SealCheck() {
	}

	/**
	 * The editions that are not what was published, or don't follow the one before.
	 * @param published all published editions of a document, by number
	 */
	static List<Edition> broken(List<Edition> published) {
		List<Edition> broken = new ArrayList<>();
		String previous = Hash.NONE;
		for (Edition edition : published) {
			if (!edition.seal().fits(previous, edition)) {
				broken.add(edition);
			}
			previous = edition.seal().hash();
		}
		return broken;
	}

}
