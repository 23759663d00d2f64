package org.remit.duties.actions;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;

/** How a future action stood from a day on. The database refuses to change it. */
@Entity
@Immutable
public class FutureActionChange {

	/** In the order of what happened, also within one moment. */
	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private FutureAction action;

	private LocalDate changedOn;

	private Instant recordedAt;

	private String byName;

	private String text;

	private String owner;

	private String board;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private ActionStatus status;

	private String reason;

	protected FutureActionChange() {
	}

	FutureActionChange(FutureAction action, LocalDate changedOn, Instant recordedAt, String byName) {
		this.action = action;
		this.changedOn = changedOn;
		this.recordedAt = recordedAt;
		this.byName = byName;
		this.text = action.text();
		this.owner = (action.owner() != null) ? action.owner().title() : "";
		this.board = (action.board() != null) ? action.board().name() : "";
		this.dueOn = action.dueOn();
		this.status = action.status();
		this.reason = action.reason();
	}

	public FutureAction action() {
		return this.action;
	}

	public LocalDate changedOn() {
		return this.changedOn;
	}

	public Instant recordedAt() {
		return this.recordedAt;
	}

	public String byName() {
		return this.byName;
	}

	public String text() {
		return this.text;
	}

	/** The title of the post that saw to it, empty where none was named. */
	public String owner() {
		return this.owner;
	}

	/** The name of the board that heard of it, empty where none was named. */
	public String board() {
		return this.board;
	}

	public LocalDate dueOn() {
		return this.dueOn;
	}

	public ActionStatus status() {
		return this.status;
	}

	public String reason() {
		return this.reason;
	}

}
