package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.remit.boards.boards.Board;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.people.posts.Post;
import org.remit.platform.text.Passage;
import org.remit.platform.time.Term;

/**
 * What will be done about a responsibility, by whom, until when, and which board hears of
 * it. Every change of how it stands is kept as a {@link FutureActionChange}.
 */
@Entity
public class FutureAction {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Responsibility responsibility;

	private int key;

	private int position;

	private String text;

	@ManyToOne(fetch = FetchType.LAZY)
	private Post owner;

	@ManyToOne(fetch = FetchType.LAZY)
	private Board board;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private ActionStatus status = ActionStatus.PLANNED;

	private String reason = "";

	private LocalDate startsOn;

	private LocalDate endsOn;

	@Version
	private Integer version;

	protected FutureAction() {
	}

	FutureAction(Responsibility responsibility, LocalDate startsOn) {
		this(UUID.randomUUID(), responsibility, startsOn);
	}

	FutureAction(UUID id, Responsibility responsibility, LocalDate startsOn) {
		this.id = id;
		this.responsibility = responsibility;
		this.key = responsibility.matrix().newKey();
		this.startsOn = startsOn;
	}

	void place(int position, String text) {
		this.position = position;
		this.text = text;
	}

	void assign(Post owner, Board board) {
		this.owner = owner;
		this.board = board;
	}

	void stand(ActionStatus status, LocalDate dueOn, String reason) {
		this.status = status;
		this.dueOn = dueOn;
		this.reason = reason;
	}

	/** Stands as it did under the responsibility that this one replaces. */
	void goOn(FutureAction before) {
		assign(before.owner, before.board);
		stand(before.status, before.dueOn, before.reason);
	}

	void end(LocalDate lastDay) {
		this.endsOn = lastDay;
	}

	public boolean runsOn(LocalDate day) {
		return term().contains(day);
	}

	private Term term() {
		return new Term(this.startsOn, this.endsOn);
	}

	/** Something was promised for a day that is over, and neither done nor dropped. */
	public boolean isOverdue(LocalDate day) {
		return this.dueOn != null && this.dueOn.isBefore(day) && !this.status.isClosed();
	}

	/** True where it no longer counts; what it said stays in the history. */
	public boolean isOver(LocalDate day) {
		return term().isOver(day);
	}

	public UUID id() {
		return this.id;
	}

	public Responsibility responsibility() {
		return this.responsibility;
	}

	public int key() {
		return this.key;
	}

	public int position() {
		return this.position;
	}

	/** Paragraphs and lists, as typed. */
	public String text() {
		return this.text;
	}

	public List<Passage> passages() {
		return Passage.of(this.text);
	}

	/** The post that sees to it; null where nobody is named. */
	public Post owner() {
		return this.owner;
	}

	/** The board that hears of it; null where none is named. */
	public Board board() {
		return this.board;
	}

	/** Null where no day was set. */
	public LocalDate dueOn() {
		return this.dueOn;
	}

	public ActionStatus status() {
		return this.status;
	}

	/** Why it stands as it does; empty where nothing is to be explained. */
	public String reason() {
		return this.reason;
	}

	/** The day on which the matrix began to say so. */
	public LocalDate startsOn() {
		return this.startsOn;
	}

	public LocalDate endsOn() {
		return this.endsOn;
	}

	public Integer version() {
		return this.version;
	}

}
