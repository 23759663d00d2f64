package org.remit.boards.boards;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.remit.platform.text.TypedLine;

/**
 * One thing that a board is there to do, as it is printed. Its key is never used again.
 */
@Entity
public class BoardFunction {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Board board;

	private int key;

	private int position;

	private int depth;

	private String label;

	private String text;

	protected BoardFunction() {
	}

	BoardFunction(Board board) {
		this.id = UUID.randomUUID();
		this.board = board;
		this.key = board.takeKey();
	}

	void place(int position, TypedLine typed) {
		FunctionLabel read = FunctionLabel.of(typed.text());
		this.position = position;
		this.depth = typed.depth();
		this.label = read.label();
		this.text = read.text();
	}

	Board board() {
		return this.board;
	}

	/** Its number within the board, kept however often it is moved or reworded. */
	public int key() {
		return this.key;
	}

	public int depth() {
		return this.depth;
	}

	/** Such as "(i)"; empty where none is printed. */
	public String label() {
		return this.label;
	}

	public String text() {
		return this.text;
	}

	/** As it is typed and printed. */
	String line() {
		return this.label.isEmpty() ? this.text : this.label + " " + this.text;
	}

}
