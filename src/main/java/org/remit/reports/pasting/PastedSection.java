package org.remit.reports.pasting;

import java.util.List;

import org.remit.reports.blocks.SectionForm;
import org.remit.reports.blocks.TypedBlock;

/** A section of a document that was pasted as a whole. */
record PastedSection(String heading, List<TypedBlock> blocks) {

	SectionForm form(Integer version) {
		return new SectionForm(version, this.heading, this.blocks);
	}

}
