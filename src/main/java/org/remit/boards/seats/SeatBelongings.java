package org.remit.boards.seats;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.remit.boards.boards.Boards;
import org.remit.people.people.Belongings;
import org.remit.people.people.PeopleMerged;
import org.remit.people.people.Person;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.TermWords;

/** Hands the seats of a duplicate to the entry of the person that is kept. */
@Component
class SeatBelongings implements Belongings {

	private final SeatHoldingRepository holdings;

	private final AuditTrail trail;

	SeatBelongings(SeatHoldingRepository holdings, AuditTrail trail) {
		this.holdings = holdings;
		this.trail = trail;
	}

	@Override
	public List<String> of(Person person) {
		return this.holdings.findByPeople(List.of(person.id())).stream().map(SeatBelongings::words).toList();
	}

	@EventListener
	void handOver(PeopleMerged merged) {
		List<SeatHolding> theirs = this.holdings.findByPeople(List.of(merged.kept().id()));
		this.holdings.findByPeople(List.of(merged.duplicate().id())).forEach((one) -> {
			refuseTwice(one, theirs);
			one.belongsTo(merged.kept());
			this.trail.record(merged.actor(), "merged two entries of a member", Boards.KIND, one.seat().board().id(),
					one.summary());
		});
	}

	private static void refuseTwice(SeatHolding one, List<SeatHolding> theirs) {
		theirs.stream()
			.filter((other) -> other.seat().id().equals(one.seat().id()) && other.term().overlaps(one.term()))
			.findFirst()
			.ifPresent((other) -> {
				throw new RuleBroken("kept",
						"Both have the same seat at the same time: %s. Change or strike out one of them first"
							.formatted(words(other)));
			});
	}

	private static String words(SeatHolding one) {
		return "%s, %s, %s".formatted(one.seat().title(), one.seat().board().name(), TermWords.of(one.term()));
	}

}
