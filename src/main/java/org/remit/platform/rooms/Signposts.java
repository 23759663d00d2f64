package org.remit.platform.rooms;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.Actor;

/** All signposts, in their order. */
@Component
public class Signposts {

	private final List<Signpost> all;

	Signposts(List<Signposting> rooms) {
		this.all = rooms.stream()
			.flatMap((room) -> room.signposts().stream())
			.sorted(Comparator.comparingInt(Signpost::order))
			.toList();
	}

	/** For everybody. */
	public List<Signpost> at(Signpost.Place place) {
		return this.all.stream().filter((one) -> one.place() == place).toList();
	}

	/** Those that are for somebody. */
	public List<Signpost> at(Signpost.Place place, Actor actor) {
		return at(place).stream().filter((one) -> one.audience().test(actor)).toList();
	}

}
