package org.remit.reports.reports;

import java.util.List;

/** A section of a document that was pasted as a whole. */
record PastedSection(String heading, List<TypedBlock> blocks) {

	SectionForm form(Integer version) {
		return new SectionForm(version, this.heading, this.blocks);
	}

}
