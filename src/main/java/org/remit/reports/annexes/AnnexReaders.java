package org.remit.reports.annexes;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.seats.Place;
import org.remit.boards.seats.Roll;
import org.remit.boards.seats.Rolls;
import org.remit.people.appointments.Appointments;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;

/**
 * Knows who may read what the public may not: those who edit the report, and once it is
 * published the holders of named posts and those who sit on the board that receives it.
 * What is announced of them is for the public: here counts who they are in fact.
 */
@Component
class AnnexReaders {

	private final Appointments appointments;

	private final Rolls rolls;

	private final SettableClock clock;

	AnnexReaders(Appointments appointments, Rolls rolls, SettableClock clock) {
		this.appointments = appointments;
		this.rolls = rolls;
		this.clock = clock;
	}

	boolean mayRead(Actor actor, ReportAnnex annex) {
		return !of(actor, List.of(annex)).isEmpty();
	}

	/** Those of the annexes that somebody may read today. */
	List<ReportAnnex> of(Actor actor, List<ReportAnnex> annexes) {
		Set<UUID> posts = posts(actor);
		Set<UUID> boards = boards(actor, posts, annexes);
		return annexes.stream()
			.filter((annex) -> actor.edits(annex.report().document().area().id())
					|| isPublished(annex) && isFor(annex, posts, boards))
			.toList();
	}

	private static boolean isPublished(ReportAnnex annex) {
		return annex.report().document().publishedTitle() != null;
	}

	private static boolean isFor(ReportAnnex annex, Set<UUID> posts, Set<UUID> boards) {
		boolean named = annex.readers().stream().anyMatch((post) -> posts.contains(post.id()));
		return named
				|| annex.isForBoard() && annex.report().board() != null && boards.contains(annex.report().board().id());
	}

	private Set<UUID> posts(Actor actor) {
		return (actor.person() != null) ? this.appointments.byPerson(actor.person())
			.stream()
			.filter((one) -> one.term().contains(this.clock.today()))
			.map((one) -> one.post().id())
			.collect(Collectors.toSet()) : Set.of();
	}

	private Set<UUID> boards(Actor actor, Set<UUID> posts, List<ReportAnnex> annexes) {
		List<Board> boards = annexes.stream()
			.map((annex) -> annex.report().board())
			.filter((board) -> board != null)
			.distinct()
			.toList();
		if (actor.person() == null || boards.isEmpty()) {
			return Set.of();
		}
		return this.rolls.known(boards, this.clock.today())
			.values()
			.stream()
			.filter((roll) -> isOn(roll, actor.person(), posts))
			.map((roll) -> roll.board().id())
			.collect(Collectors.toSet());
	}

	private static boolean isOn(Roll roll, UUID person, Set<UUID> posts) {
		return roll.places().stream().anyMatch((place) -> sits(place, person, posts));
	}

	private static boolean sits(Place place, UUID person, Set<UUID> posts) {
		return place.seat().isExOfficio() ? posts.contains(place.seat().post().id())
				: place.sitters().stream().anyMatch((sitter) -> sitter.person().id().equals(person));
	}

}
