package org.remit.reports.pasting;

import java.util.ArrayList;
import java.util.List;

import org.remit.platform.text.TypedText;
import org.remit.reports.blocks.BlockType;
import org.remit.reports.blocks.ParagraphNumber;
import org.remit.reports.blocks.TypedBlock;

/**
 * A whole report as it was copied from a word processor, split into sections and blocks.
 * Every line goes into a block, into the contact, or is listed as left over.
 */
final class PastedReport {

	private final List<PastedLine> lines;

	private final PastedNames names;

	private final List<PastedSection> sections = new ArrayList<>();

	private final List<String> contact = new ArrayList<>();

	private final List<String> known = new ArrayList<>();

	private final List<String> left = new ArrayList<>();

	private List<TypedBlock> blocks;

	private ParagraphNumber last = ParagraphNumber.BEFORE_ALL;

	private boolean signing;

	private PastedReport(List<PastedLine> lines, PastedNames names) {
		this.lines = lines;
		this.names = names;
	}

	static PastedReport read(String typed, PastedNames names) {
		PastedReport report = new PastedReport(lines(typed), names);
		for (int at = 0; at < report.lines.size(); at++) {
			report.take(report.lines.get(at), (at + 1 < report.lines.size()) ? report.lines.get(at + 1) : null);
		}
		return report;
	}

	private static List<PastedLine> lines(String typed) {
		List<PastedLine> lines = new ArrayList<>();
		boolean blank = true;
		for (String raw : TypedText.text(typed).lines().toList()) {
			PastedLine line = PastedLine.of(raw, blank);
			blank = line.text().isEmpty();
			if (!blank) {
				lines.add(line);
			}
		}
		return lines;
	}

	private void take(PastedLine line, PastedLine next) {
		if (isSectionHeading(line, next)) {
			begin(line.plain());
			return;
		}
		if (this.blocks == null) {
			takeBeforeText(line);
			return;
		}
		takeIntoSection(line, next);
	}

	private boolean isSectionHeading(PastedLine line, PastedLine next) {
		if (this.names.isSection(line.plain())) {
			return true;
		}
		boolean text = this.blocks != null || next != null && next.number(this.last) != null;
		return text && line.isInCapitals() && line.number(this.last) == null && !line.isBullet() && !line.isRow();
	}

	private void begin(String heading) {
		this.blocks = new ArrayList<>();
		this.sections.add(new PastedSection(heading, this.blocks));
	}

	/** Before the first section stands what the form of the report has fields for. */
	private void takeBeforeText(PastedLine line) {
		if (line.number(this.last) != null) {
			begin("");
			takeIntoSection(line, null);
			return;
		}
		(this.names.isKnown(line.plain()) ? this.known : this.left).add(line.text());
	}

	private void takeIntoSection(PastedLine line, PastedLine next) {
		ParagraphNumber number = line.number(this.last);
		if (line.isRow()) {
			addRow(line);
		}
		else if (number != null) {
			addNumbered(line, number);
		}
		else if (this.signing || line.isBold() && !line.text().substring(2).contains("**")) {
			sign(line);
		}
		else if (line.isBullet() || line.isIndented() && lastIs(BlockType.BULLETS)) {
			addBullet(line);
		}
		else if (line.isContact()) {
			this.contact.add(line.text());
		}
		else {
			addWords(line, next);
		}
	}

	private void addRow(PastedLine line) {
		if (lastIs(BlockType.TABLE)) {
			extend("\n" + line.raw().strip());
			return;
		}
		add(BlockType.TABLE, line.raw().strip(), "", false);
	}

	/** A number is stated only where it isn't the next one. */
	private void addNumbered(PastedLine line, ParagraphNumber number) {
		String stated = number.equals(this.last.next()) ? "" : number.toString();
		add(BlockType.PARAGRAPH, line.afterNumber(), stated, true);
		this.last = number;
	}

	/** Bold words over several lines are a name and a post. */
	private void sign(PastedLine line) {
		if (this.signing) {
			extend("\n" + line.plain());
		}
		else {
			add(BlockType.SIGNATURE, line.plain(), "", false);
		}
		this.signing = !line.text().endsWith("**");
	}

	private void addBullet(PastedLine line) {
		if (lastIs(BlockType.BULLETS)) {
			extend("\n" + line.raw());
			return;
		}
		add(BlockType.BULLETS, line.raw(), "", false);
	}

	private void addWords(PastedLine line, PastedLine next) {
		if (goesOn(line)) {
			extend(" " + line.text());
			return;
		}
		boolean heading = line.looksLikeHeading()
				&& (next == null || next.afterBlank() || next.number(this.last) != null);
		if (heading) {
			add(BlockType.HEADING, line.plain(), "", false);
			return;
		}
		leadIn();
		add(BlockType.PARAGRAPH, line.text(), "", false);
	}

	/** A sentence that was broken over lines or pages. */
	private boolean goesOn(PastedLine line) {
		if (!lastIs(BlockType.PARAGRAPH) && !lastIs(BlockType.BULLETS)) {
			return false;
		}
		String before = lastBlock().text();
		boolean open = !before.matches("(?s).*[.:;?!\u201d\"*]");
		return open && (line.beginsSmall() || !line.afterBlank());
	}

	/** A number whose words end with a colon and lead to a paragraph is a heading. */
	private void leadIn() {
		if (lastIs(BlockType.PARAGRAPH) && lastBlock().isNumbered() && lastBlock().text().endsWith(":")) {
			TypedBlock block = lastBlock();
			replace(new TypedBlock(null, BlockType.HEADING, block.text(), true, block.number(), "", false, null,
					false));
		}
	}

	private void add(BlockType type, String text, String number, boolean numbered) {
		this.blocks.add(new TypedBlock(null, type, text, numbered, number, "", false, null, false));
	}

	private boolean lastIs(BlockType type) {
		return !this.blocks.isEmpty() && lastBlock().type() == type;
	}

	private TypedBlock lastBlock() {
		return this.blocks.get(this.blocks.size() - 1);
	}

	private void extend(String more) {
		TypedBlock block = lastBlock();
		replace(new TypedBlock(null, block.type(), block.text() + more, block.numbered(), block.number(), "", false,
				null, false));
	}

	private void replace(TypedBlock block) {
		this.blocks.set(this.blocks.size() - 1, block);
	}

	List<PastedSection> sections() {
		return this.sections;
	}

	/** What goes under the report. */
	List<String> contact() {
		return this.contact;
	}

	/** What the report says already, in its title, board, day or authors. */
	List<String> known() {
		return this.known;
	}

	/** What is not taken over. */
	List<String> left() {
		return this.left;
	}

}
