package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.people.memberships.Groups;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.Day;
import org.remit.platform.time.TermWords;

/** What a seat must be like, told before the database's constraints would. */
@Component
class SeatRules {

	private final Posts posts;

	private final Groups groups;

	private final SeatHoldingRepository holdings;

	SeatRules(Posts posts, Groups groups, SeatHoldingRepository holdings) {
		this.posts = posts;
		this.groups = groups;
		this.holdings = holdings;
	}

	Post post(SeatForm form) {
		if (form.filling().post() == null) {
			return null;
		}
		if (form.filling().group() != null) {
			throw new RuleBroken("group", "A seat that belongs to a post can't be allocated to a political group");
		}
		return this.posts.find(form.filling().post())
			.orElseThrow(() -> new RuleBroken("post", "Choose a post from the list"));
	}

	void check(SeatForm form, Board board) {
		if (form.filling().group() != null
				&& this.groups.all().stream().noneMatch((one) -> one.id().equals(form.filling().group()))) {
			throw new RuleBroken("group", "Choose a political group from the list");
		}
		if (board.kind().isAllMembers()) {
			throw new RuleBroken("title", "Every councillor belongs to this body, so it has no seats of its own");
		}
		if (form.part().capacity() == Capacity.OBSERVER && form.part().voting()) {
			throw new RuleBroken("voting", "A participating observer has no vote");
		}
		if (form.days().startsOn() != null && form.days().endsOn() != null
				&& form.days().endsOn().isBefore(form.days().startsOn())) {
			throw new RuleBroken("endsOn",
					"The last day must be on or after the first day, %s".formatted(Day.write(form.days().startsOn())));
		}
		LocalDate closed = board.closedOn();
		if (closed != null && (form.days().endsOn() == null || form.days().endsOn().isAfter(closed))) {
			throw new RuleBroken("endsOn",
					"This board closed on %s: enter a last day no later than that".formatted(Day.write(closed)));
		}
	}

	/** Nobody may be left on a seat that is not there, or is a post's. */
	void checkHoldings(SeatForm form, UUID seat) {
		List<SeatHolding> all = this.holdings.findBySeats(List.of(seat));
		if (form.filling().post() != null && !all.isEmpty()) {
			throw new RuleBroken("post", "People were appointed to this seat. End it, and add a seat for the post");
		}
		all.stream().filter((one) -> !form.existence().covers(one.term())).findFirst().ifPresent((one) -> {
			throw new RuleBroken("endsOn", "%s has this seat %s. Change that first".formatted(one.person().fullName(),
					TermWords.of(one.term())));
		});
	}

	void refuseWhileHeld(UUID seat) {
		this.holdings.findBySeats(List.of(seat)).stream().findFirst().ifPresent((one) -> {
			throw new RuleBroken("reason", "%s has this seat %s. End the seat instead, or strike that out first"
				.formatted(one.person().fullName(), TermWords.of(one.term())));
		});
	}

}
