package org.remit.reports.blocks;

import java.util.UUID;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A piece of a section as its author wrote it. Its key is never used again within the
 * report. References to numbers stand in the text as <code>{#key}</code>.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({ @JsonSubTypes.Type(value = Block.Words.class, name = "words"),
		@JsonSubTypes.Type(value = Block.Table.class, name = "table"),
		@JsonSubTypes.Type(value = Block.Signature.class, name = "signature"),
		@JsonSubTypes.Type(value = Block.Live.class, name = "live") })
public sealed interface Block {

	int key();

	String text();

	Block withText(UnaryOperator<String> change);

	/** How it is numbered, null where it has no number. */
	default Numbered numbered() {
		return null;
	}

	/**
	 * That a block has a number.
	 *
	 * @param stated the number that its author wants, empty for the next one
	 */
	record Numbered(String stated) {
	}

	/** A paragraph, a heading, bullets, a quotation or a recommendation. */
	record Words(int key, BlockType type, Numbered numbered, String text) implements Block {

		@Override
		public Words withText(UnaryOperator<String> change) {
			return new Words(this.key, this.type, this.numbered, change.apply(this.text));
		}
	}

	/**
	 * Rows as they were typed, with tabs or pipes between the cells.
	 *
	 * @param headRow whether the first row says what the columns are
	 */
	record Table(int key, String caption, boolean headRow, String text) implements Block {

		@Override
		public Table withText(UnaryOperator<String> change) {
			return new Table(this.key, this.caption, this.headRow, change.apply(this.text));
		}
	}

	/**
	 * Who signs.
	 *
	 * @param appointment by which they do, null for somebody who isn't in the register
	 * @param text as printed, empty to print the name and the post
	 */
	record Signature(int key, UUID appointment, String text) implements Block {

		@Override
		public Signature withText(UnaryOperator<String> change) {
			return new Signature(this.key, this.appointment, change.apply(this.text));
		}
	}

	/**
	 * Figures and words that stand elsewhere too.
	 *
	 * @param about what they are of, such as a portfolio
	 * @param content as it was last looked up, null before that
	 */
	record Live(int key, BlockType type, UUID about, String caption, LiveContent content) implements Block {

		/** Nobody types it. */
		@Override
		public String text() {
			return "";
		}

		@Override
		public Live withText(UnaryOperator<String> change) {
			return this;
		}

		Live showing(LiveContent now) {
			return new Live(this.key, this.type, this.about, this.caption, now);
		}

		/** What was looked up before goes on where it is about the same. */
		Live goingOn(Block before) {
			return (before instanceof Live live && live.type == this.type && live.about.equals(this.about))
					? showing(live.content) : this;
		}
	}

}
