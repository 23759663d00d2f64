package org.remit.reading.answering;

import java.time.LocalDate;
import java.util.UUID;

import org.remit.boards.boards.Board;
import org.remit.boards.seats.Chair;
import org.remit.people.appointments.Appointment;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;

/**
 * That by which somebody answers: a post they hold, or the chair of a board, which
 * answers for what the board must do.
 *
 * @param appointment to a post, null for a chair
 * @param chair null for a post
 */
record Office(Appointment appointment, Chair chair) {

	static Office of(Appointment appointment) {
		return new Office(appointment, null);
	}

	static Office of(Chair chair) {
		return new Office(null, chair);
	}

	/** Tells it from the other offices of the same person. */
	public UUID id() {
		return (this.chair != null) ? this.chair.seat().id() : this.appointment.id();
	}

	/** The post, or the board, that answers. */
	public UUID answering() {
		return (this.chair != null) ? board().id() : post().id();
	}

	/** Null for a chair. */
	public Post post() {
		return (this.appointment != null) ? this.appointment.post() : null;
	}

	/** Null for a post. */
	public Board board() {
		return (this.chair != null) ? this.chair.board() : null;
	}

	public Person person() {
		return (this.chair != null) ? this.chair.person() : this.appointment.person();
	}

	/** "Leader", or "Chair, Corporate Parenting Board". */
	public String title() {
		return (this.chair != null) ? this.chair.title() : post().title();
	}

	/** Whether the public may know of the post or the board. */
	public boolean isPublic() {
		return (this.chair != null) ? board().isPublic() : post().isPublic();
	}

	/** "/posts/leader". */
	public String address() {
		return (this.chair != null) ? "/boards/" + board().slug() : "/posts/" + post().slug();
	}

	/** "/manage/posts/…". */
	public String staffAddress() {
		return "/manage/%s/%s".formatted((this.chair != null) ? "boards" : "posts", answering());
	}

	public LocalDate since() {
		return (this.chair != null) ? this.chair.sitter().term().startsOn() : this.appointment.term().startsOn();
	}

	/** How somebody stands in ("acting"), empty where they don't. */
	public String covering() {
		if (this.chair != null) {
			return this.chair.sitter().state();
		}
		return this.appointment.basis().isCovering() ? this.appointment.basis().word() : "";
	}

	/** "Substantive", or how somebody comes to chair. */
	String basis() {
		if (this.chair == null) {
			return this.appointment.basis().label();
		}
		return this.chair.seat().isExOfficio() ? "With the post %s".formatted(this.chair.seat().post().title())
				: "By appointment";
	}

	/** The appointment to a post through which somebody answers, or null. */
	UUID appointmentId() {
		return (this.chair != null) ? this.chair.appointment() : this.appointment.id();
	}

	/** The holding of a seat through which somebody chairs, or null. */
	UUID seatHoldingId() {
		return (this.chair != null) ? this.chair.holding() : null;
	}

}
