package org.remit.boards.terms;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.remit.platform.text.LineStyle;
import org.remit.platform.text.ProseLine;

/** A printed line of terms of reference. Its key is never used again. */
@Entity
@Table(name = "terms_line")
public class WrittenLine {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "terms_id")
	private WrittenTerms terms;

	private int key;

	private int position;

	@Enumerated(EnumType.STRING)
	private LineStyle style;

	private int depth;

	private String text;

	protected WrittenLine() {
	}

	WrittenLine(WrittenTerms terms, int key) {
		this.id = UUID.randomUUID();
		this.terms = terms;
		this.key = key;
	}

	void place(int position, ProseLine line) {
		this.position = position;
		this.style = line.style();
		this.depth = line.depth();
		this.text = line.text();
	}

	/** Its number within the document, kept however often it is moved or reworded. */
	public int key() {
		return this.key;
	}

	public int position() {
		return this.position;
	}

	public String text() {
		return this.text;
	}

	boolean isHeading() {
		return this.style == LineStyle.HEADING;
	}

	ProseLine typed() {
		return new ProseLine(this.style, this.depth, this.text);
	}

}
