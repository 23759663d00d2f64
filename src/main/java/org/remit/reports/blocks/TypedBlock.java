package org.remit.reports.blocks;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;
import org.remit.platform.text.TypedText;

/**
 * A block as the form of its section shows it.
 *
 * @param key null for one that was just added
 * @param numbered null where the box is not ticked
 * @param number only where it isn't the next one
 * @param about the appointment of whoever signs, or what a block of figures shows
 * @param removed true while it can be put back
 */
public record TypedBlock(Integer key, BlockType type, @PlainText(max = LONGEST, label = "Text") String text,
		Boolean numbered, @PlainText(max = 10, label = "Number") String number,
		@PlainText(max = 300, label = "Caption") String caption, Boolean headRow, UUID about, Boolean removed) {

	public static final int LONGEST = 20_000;

	public TypedBlock {
		type = Objects.requireNonNullElse(type, BlockType.PARAGRAPH);
		text = TypedText.text(text);
		number = OneLine.of(number).replaceAll("[.)]$", "").toUpperCase(Locale.UK);
		caption = OneLine.of(caption);
	}

	/** Paragraphs are cited by their numbers, so a new one has one. */
	public static TypedBlock blank(BlockType type) {
		return new TypedBlock(null, type, "", type == BlockType.PARAGRAPH || type == BlockType.RECOMMENDATION, "", "",
				false, null, false);
	}

	/** A new paragraph with the next number. */
	public static TypedBlock paragraph(String text) {
		return blank(BlockType.PARAGRAPH).says(text);
	}

	/**
	 * @param text with references as their author reads them
	 */
	public static TypedBlock of(Block block, String text) {
		if (block instanceof Block.Table table) {
			return new TypedBlock(table.key(), BlockType.TABLE, text, false, "", table.caption(), table.headRow(), null,
					false);
		}
		if (block instanceof Block.Signature signature) {
			return new TypedBlock(signature.key(), BlockType.SIGNATURE, text, false, "", "", false,
					signature.appointment(), false);
		}
		if (block instanceof Block.Live live) {
			return new TypedBlock(live.key(), live.type(), "", false, "", live.caption(), false, live.about(), false);
		}
		Block.Words words = (Block.Words) block;
		return new TypedBlock(words.key(), words.type(), text, words.numbered() != null,
				(words.numbered() != null) ? words.numbered().stated() : "", "", false, null, false);
	}

	/** The same block with other words. */
	public TypedBlock says(String text) {
		return new TypedBlock(this.key, this.type, text, this.numbered, this.number, this.caption, this.headRow,
				this.about, this.removed);
	}

	/** A new block, whose figures are looked up when it is saved. */
	TypedBlock anew() {
		return new TypedBlock(null, this.type, this.text, this.numbered, this.number, this.caption, this.headRow,
				this.about, this.removed);
	}

	TypedBlock removed(boolean removed) {
		return new TypedBlock(this.key, this.type, this.text, this.numbered, this.number, this.caption, this.headRow,
				this.about, removed);
	}

	public boolean isRemoved() {
		return Boolean.TRUE.equals(this.removed);
	}

	public boolean isNumbered() {
		return Boolean.TRUE.equals(this.numbered);
	}

	/** Nothing was typed into it. */
	boolean isBlank() {
		return !this.type.isLive() && this.text.isBlank() && this.caption.isEmpty() && this.about == null
				&& this.number.isEmpty();
	}

	public Block block(int key) {
		return switch (this.type) {
			case TABLE -> new Block.Table(key, this.caption, Boolean.TRUE.equals(this.headRow), this.text);
			case INDICATORS, PROGRESS, SAVINGS, GAPS -> new Block.Live(key, this.type, this.about, this.caption, null);
			case SIGNATURE -> new Block.Signature(key, this.about, this.text);
			default ->
				new Block.Words(key, this.type, isNumbered() ? new Block.Numbered(this.number) : null, this.text);
		};
	}

	/** As two versions are compared. */
	public String words() {
		return "%s: %s%s\n".formatted(this.type.label(), this.caption.isEmpty() ? "" : this.caption + "\n", this.text);
	}

}
