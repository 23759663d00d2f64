package org.remit.portfolios.portfolios;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.remit.platform.text.TypedLine;

/** A printed line of a portfolio: a paragraph or an item. Its key is never used again. */
@Entity
@Table(name = "portfolio_line")
public class Line {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Portfolio portfolio;

	private int key;

	@Enumerated(EnumType.STRING)
	private Section section;

	private int position;

	private int depth;

	private String text;

	private String linkKind;

	private UUID linkId;

	protected Line() {
	}

	Line(Portfolio portfolio, int key, Section section) {
		this.id = UUID.randomUUID();
		this.portfolio = portfolio;
		this.key = key;
		this.section = section;
	}

	void place(int position, TypedLine typed) {
		this.position = position;
		this.depth = typed.depth();
		this.text = typed.text();
	}

	/**
	 * What the line stands for.
	 * @param kind of the register that it is in
	 */
	public void link(String kind, UUID id) {
		this.linkKind = kind;
		this.linkId = id;
	}

	/** It stands for nothing that has a page of its own. */
	public void unlink() {
		link(null, null);
	}

	/** Its number within the portfolio, kept however often it is moved or reworded. */
	public int key() {
		return this.key;
	}

	public Section section() {
		return this.section;
	}

	public int position() {
		return this.position;
	}

	public int depth() {
		return this.depth;
	}

	public String text() {
		return this.text;
	}

	/** The kind of what it is linked to, null where it isn't linked. */
	public String linkKind() {
		return this.linkKind;
	}

	/** What it is linked to, null where it isn't linked. */
	public UUID linkId() {
		return this.linkId;
	}

	public TypedLine typed() {
		return new TypedLine(this.depth, this.text);
	}

}
