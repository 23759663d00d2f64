package org.remit.duties.revisions;

import java.util.List;

import org.remit.law.mappings.ProvisionMapping;
import org.remit.platform.text.Rewording;

/**
 * What became of a provision, with the difference in words.
 *
 * @param pieces none where it has only one side
 */
record Rewritten(ProvisionMapping mapping, List<Rewording.Piece> pieces) {

	static Rewritten of(ProvisionMapping mapping) {
		boolean both = mapping.from() != null && mapping.to() != null;
		return new Rewritten(mapping, both ? Rewording.between(mapping.from().text(), mapping.to().text()) : List.of());
	}

}
