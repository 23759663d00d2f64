package org.remit.duties.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.boards.seats.Chair;
import org.remit.boards.seats.Chairs;
import org.remit.duties.matrices.Matrix;
import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;

/**
 * Knows who answers for a matrix: the holders of its posts, or the chair of its board.
 */
@Component
public class Answerers {

	private final Appointments appointments;

	private final Chairs chairs;

	Answerers(Appointments appointments, Chairs chairs) {
		this.appointments = appointments;
		this.chairs = chairs;
	}

	/**
	 * By what somebody answers for a matrix on a day.
	 * @param person null for nobody
	 */
	Optional<Signer> signer(UUID person, Matrix matrix, LocalDate day) {
		if (person == null) {
			return Optional.empty();
		}
		return Stream
			.concat(this.appointments.heldBy(person, day).stream().filter((one) -> isFor(matrix, one)).map(Signer::of),
					this.chairs.known(day)
						.stream()
						.filter((one) -> isFor(matrix, one) && one.person().id().equals(person))
						.map(Signer::of))
			.findFirst();
	}

	/** Which matrices somebody answers for on a day, many asked at once. */
	Predicate<Matrix> of(UUID person, LocalDate day) {
		List<Appointment> held = this.appointments.heldBy(person, day);
		List<Chair> chaired = this.chairs.known(day)
			.stream()
			.filter((one) -> one.person().id().equals(person))
			.toList();
		return (matrix) -> held.stream().anyMatch((one) -> isFor(matrix, one))
				|| chaired.stream().anyMatch((one) -> isFor(matrix, one));
	}

	/** Those who chaired the board of a matrix on a day; nobody where it has posts. */
	public List<Chair> chairs(Matrix matrix, LocalDate day) {
		return this.chairs.known(day).stream().filter((one) -> isFor(matrix, one)).toList();
	}

	private static boolean isFor(Matrix matrix, Appointment appointment) {
		return matrix.posts().stream().anyMatch((post) -> post.id().equals(appointment.post().id()));
	}

	private static boolean isFor(Matrix matrix, Chair chair) {
		return matrix.posts().isEmpty() && matrix.board() != null && matrix.board().id().equals(chair.board().id());
	}

}
