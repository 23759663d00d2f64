package org.remit.boards.relations;

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
import org.remit.platform.time.Term;

/**
 * A board advises or reports to another for a time, or to a body that is in no register,
 * such as the Council, by its name.
 */
@Entity
@SQLRestriction("mistake is null")
public class ReportingLine {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Board board;

	@Enumerated(EnumType.STRING)
	private Relation relation;

	@ManyToOne(fetch = FetchType.LAZY)
	private Board toBoard;

	private String toName;

	@Embedded
	private Term existence;

	private LocalDate announcedOn;

	private String mistake;

	@Version
	private Integer version;

	protected ReportingLine() {
	}

	ReportingLine(Board board, Board to, ReportingLineForm form) {
		this.id = form.id();
		this.board = board;
		change(to, form);
	}

	final void change(Board to, ReportingLineForm form) {
		this.relation = form.relation();
		this.toBoard = to;
		this.toName = (to != null) ? "" : form.name();
		this.existence = new Term(form.startsOn(), form.endsOn());
		this.announcedOn = form.announcedOn();
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

	public Relation relation() {
		return this.relation;
	}

	/** Null where it is named only. */
	public Board to() {
		return this.toBoard;
	}

	/** The name of the body, wherever it comes from. */
	public String toName() {
		return (this.toBoard != null) ? this.toBoard.name() : this.toName;
	}

	public Term existence() {
		return Term.orUnknown(this.existence);
	}

	public LocalDate announcedOn() {
		return this.announcedOn;
	}

	/** For the public: on the day, announced by today, between bodies they may see. */
	public boolean isAnnounced(LocalDate day, LocalDate today) {
		return !this.announcedOn.isAfter(today) && existence().told(today).contains(day) && this.board.isPublic()
				&& (this.toBoard == null || this.toBoard.isPublic());
	}

	/** As the audit trail tells it. */
	String summary() {
		return "%s %s %s".formatted(this.relation.label(), toName(), existence().words()).strip();
	}

	public Integer version() {
		return this.version;
	}

}
