package org.remit.boards.relations;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.SQLRestriction;

import org.remit.boards.boards.Board;
import org.remit.platform.actor.Actor;

/**
 * One board gave way to another on a day. Several may give way to one, or one to several.
 */
@Entity
@SQLRestriction("mistake is null")
public class BoardSuccession {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Board predecessor;

	@ManyToOne(fetch = FetchType.LAZY)
	private Board successor;

	private LocalDate happenedOn;

	private LocalDate announcedOn;

	private String mistake;

	@Version
	private Integer version;

	protected BoardSuccession() {
	}

	BoardSuccession(Board predecessor, Board successor, SuccessionForm form) {
		this.id = form.id();
		this.predecessor = predecessor;
		this.successor = successor;
		this.happenedOn = form.happenedOn();
		this.announcedOn = form.announcedOn();
	}

	void strikeOut(String reason) {
		this.mistake = reason;
	}

	public UUID id() {
		return this.id;
	}

	public Board predecessor() {
		return this.predecessor;
	}

	public Board successor() {
		return this.successor;
	}

	/** The day on which the successor took over. */
	public LocalDate happenedOn() {
		return this.happenedOn;
	}

	public LocalDate announcedOn() {
		return this.announcedOn;
	}

	/** For the public: announced by today, and between boards that they may see. */
	public boolean isAnnounced(LocalDate today) {
		return !this.announcedOn.isAfter(today) && this.predecessor.isPublic() && this.successor.isPublic();
	}

	/** Whoever keeps one of the two keeps what is said of both. */
	Board keptBy(Actor actor) {
		return actor.edits(this.predecessor.area().id()) ? this.predecessor : this.successor;
	}

	/** As the audit trail tells it. */
	String summary() {
		return "%s followed %s".formatted(this.successor.name(), this.predecessor.name());
	}

	public Integer version() {
		return this.version;
	}

}
