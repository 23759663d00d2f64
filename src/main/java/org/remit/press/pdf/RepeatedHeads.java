package org.remit.press.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * The head of a table that goes on over several pages stands on each of them for the eye,
 * but is read aloud once. The renderer tags every repetition; here those after the first
 * become what running heads are, artifacts of pagination (ISO 32000-1, 14.8.2.2).
 */
final class RepeatedHeads {

	private final PDDocument pdf;

	private final Map<COSDictionary, Set<Integer>> repeated = new LinkedHashMap<>();

	private RepeatedHeads(PDDocument pdf) {
		this.pdf = pdf;
	}

	static void mend(PDDocument pdf) throws IOException {
		RepeatedHeads heads = new RepeatedHeads(pdf);
		heads.find(pdf.getDocumentCatalog().getStructureTreeRoot(), false);
		for (Map.Entry<COSDictionary, Set<Integer>> page : heads.repeated.entrySet()) {
			heads.rewrite(new PDPage(page.getKey()), page.getValue());
		}
	}

	/**
	 * A part of the first page is named by its number alone; what names its page as well
	 * is on a later one.
	 */
	private void find(PDStructureNode node, boolean inHead) {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement part) {
				find(part, inHead || part.getStructureType().equals("THead"));
			}
			else if (inHead && kid instanceof PDMarkedContentReference later) {
				((PDStructureElement) node).removeKid(later);
				this.repeated.computeIfAbsent(later.getPage().getCOSObject(), (page) -> new HashSet<>())
					.add(later.getMCID());
			}
		}
	}

	private void rewrite(PDPage page, Set<Integer> numbers) throws IOException {
		List<Object> tokens = new PDFStreamParser(page).parse();
		for (int at = 2; at < tokens.size(); at++) {
			if (begins(tokens.get(at)) && numbers.contains(number(tokens.get(at - 1)))) {
				tokens.set(at - 2, COSName.ARTIFACT);
				tokens.set(at - 1, pagination());
			}
		}
		PDStream content = new PDStream(this.pdf);
		try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
			new ContentStreamWriter(out).writeTokens(tokens);
		}
		page.setContents(content);
		forget(page, numbers);
	}

	private static boolean begins(Object token) {
		return token instanceof Operator operator && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ);
	}

	/** Other properties than those of a tagged part stand elsewhere, under a name. */
	private static int number(Object properties) {
		return (properties instanceof COSDictionary tagged) ? tagged.getInt(COSName.MCID) : -1;
	}

	private static COSDictionary pagination() {
		COSDictionary artifact = new COSDictionary();
		artifact.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
		return artifact;
	}

	/** What leads from the page back to the tags. */
	private void forget(PDPage page, Set<Integer> numbers) {
		COSArray tree = (COSArray) this.pdf.getDocumentCatalog()
			.getStructureTreeRoot()
			.getParentTree()
			.getCOSObject()
			.getDictionaryObject(COSName.NUMS);
		int at = IntStream.iterate(0, (key) -> key + 2)
			.filter((key) -> tree.getInt(key) == page.getStructParents())
			.findFirst()
			.orElseThrow();
		COSArray parents = (COSArray) tree.getObject(at + 1);
		numbers.forEach((number) -> parents.set(number, COSNull.NULL));
	}

}
