package org.remit.boards.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.SQLRestriction;

import org.remit.boards.boards.Board;
import org.remit.platform.time.Day;
import org.remit.platform.time.TimeOfDay;

/**
 * When and where a board meets, and what was reported to it. Its agenda and minutes stay
 * in the council's agenda system.
 */
@Entity
@SQLRestriction("mistake is null")
public class Meeting {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Board board;

	private LocalDate heldOn;

	private LocalTime startsAt;

	private String place;

	private String agendaLink;

	private String note;

	private String cancelled = "";

	@ElementCollection
	@CollectionTable(name = "meeting_report", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	@BatchSize(size = 100)
	private List<MeetingReport> reports = new ArrayList<>();

	private String mistake;

	@Version
	private Integer version;

	protected Meeting() {
	}

	Meeting(Board board, MeetingForm form, List<MeetingReport> reports) {
		this.id = form.id();
		this.board = board;
		change(form, reports);
	}

	final void change(MeetingForm form, List<MeetingReport> reports) {
		this.heldOn = form.heldOn();
		this.startsAt = form.startsAt();
		this.place = form.place();
		this.agendaLink = form.agendaLink();
		this.note = form.note();
		if (!this.reports.equals(reports)) {
			this.reports.clear();
			this.reports.addAll(reports);
		}
	}

	/** Why it does not take place, or empty to have it take place after all. */
	void cancel(String reason) {
		this.cancelled = reason;
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

	public LocalDate heldOn() {
		return this.heldOn;
	}

	/** Null where nobody knows. */
	public LocalTime startsAt() {
		return this.startsAt;
	}

	public String place() {
		return this.place;
	}

	/** Where its agenda and minutes are, or empty. */
	public String agendaLink() {
		return this.agendaLink;
	}

	public String note() {
		return this.note;
	}

	/** Why it was called off, or empty. */
	public String cancelled() {
		return this.cancelled;
	}

	public boolean isCancelled() {
		return !this.cancelled.isEmpty();
	}

	/** In the order in which they were received. */
	public List<MeetingReport> reports() {
		return List.copyOf(this.reports);
	}

	/** "4 September 2019 at 2pm". */
	public String when() {
		return Day.write(this.heldOn) + ((this.startsAt != null) ? " at " + TimeOfDay.write(this.startsAt) : "");
	}

	public Integer version() {
		return this.version;
	}

}
