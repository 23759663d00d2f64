package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.SQLRestriction;

import org.remit.boards.boards.Board;
import org.remit.people.posts.Post;
import org.remit.platform.time.Term;

/**
 * A place on a board, which is there also while nobody fills it. One that belongs to a
 * post is filled by whoever holds the post that day; to any other, people are appointed.
 */
@Entity
@SQLRestriction("mistake is null")
public class Seat {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Board board;

	private String title;

	@Enumerated(EnumType.STRING)
	private Capacity capacity;

	private boolean voting;

	private String represents;

	private UUID politicalGroupId;

	@ManyToOne(fetch = FetchType.LAZY)
	private Post post;

	private int position;

	@Embedded
	private Term existence;

	private LocalDate announcedOn;

	private String mistake;

	@Version
	private Integer version;

	protected Seat() {
	}

	Seat(UUID id, Board board, Post post, SeatForm form) {
		this.id = id;
		this.board = board;
		change(form, post);
	}

	final void change(SeatForm form, Post post) {
		this.title = form.title();
		this.capacity = form.part().capacity();
		this.voting = form.part().voting();
		this.represents = form.filling().represents();
		this.politicalGroupId = form.filling().group();
		this.post = post;
		this.position = form.position();
		this.existence = form.existence();
		this.announcedOn = form.announcedOn();
	}

	void end(LocalDate endsOn) {
		this.existence = existence().until(endsOn);
	}

	void place(int position) {
		this.position = position;
	}

	void strikeOut(String reason) {
		this.mistake = reason;
	}

	public UUID id() {
		return this.id;
	}

	public Board board() {
		return this.board;
	}

	/** As the board's papers call it, such as "Member nominated by the Council". */
	public String title() {
		return this.title;
	}

	public Capacity capacity() {
		return this.capacity;
	}

	public boolean isVoting() {
		return this.voting;
	}

	/** The organisation that fills it, empty for the council itself. */
	public String represents() {
		return this.represents;
	}

	/** The political group it is allocated to, or null. */
	public UUID group() {
		return this.politicalGroupId;
	}

	/** Its holder sits here by virtue of office; null for a seat by appointment. */
	public Post post() {
		return this.post;
	}

	public boolean isExOfficio() {
		return this.post != null;
	}

	/** Where it stands in the board's list. */
	public int position() {
		return this.position;
	}

	public Term existence() {
		return Term.orUnknown(this.existence);
	}

	/** The day from which the public may know of the seat. */
	public LocalDate announcedOn() {
		return this.announcedOn;
	}

	public boolean isAnnounced(LocalDate today) {
		return !this.announcedOn.isAfter(today);
	}

	public Integer version() {
		return this.version;
	}

}
