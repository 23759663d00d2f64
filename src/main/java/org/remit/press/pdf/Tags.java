package org.remit.press.pdf;

import java.util.List;
import java.util.Set;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Mends the tags that the renderer leaves: it puts a table's caption behind the table and
 * outside of it, and gives every table a head and a foot, empty or not.
 */
final class Tags {

	private static final Set<String> GROUPS = Set.of("THead", "TBody", "TFoot");

	private Tags() {
	}

	static void mend(PDStructureNode node) {
		PDStructureElement table = null;
		for (PDStructureElement part : parts(node)) {
			if (GROUPS.contains(part.getStructureType()) && part.getKids().isEmpty()) {
				node.removeKid(part);
			}
			else if (part.getStructureType().equals("Caption") && table != null) {
				node.removeKid(part);
				table.insertBefore(part, table.getKids().get(0));
				part.setParent(table);
			}
			mend(part);
			table = part.getStructureType().equals("Table") ? part : null;
		}
	}

	private static List<PDStructureElement> parts(PDStructureNode node) {
		return node.getKids()
			.stream()
			.filter(PDStructureElement.class::isInstance)
			.map(PDStructureElement.class::cast)
			.toList();
	}

}
