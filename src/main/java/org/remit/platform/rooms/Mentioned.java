package org.remit.platform.rooms;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Collects what rooms say of things, each in its turn. */
@Component
public class Mentioned {

	private final ObjectProvider<Mentions> rooms;

	Mentioned(ObjectProvider<Mentions> rooms) {
		this.rooms = rooms;
	}

	/** For the public; only those of which something is said. */
	public Map<UUID, List<Mention>> published(Collection<Thing> things) {
		return collect((room) -> room.published(things));
	}

	/** The same of one thing, under the headings that the mentions have in common. */
	public Map<String, List<Mention>> published(Thing thing) {
		return published(List.of(thing)).getOrDefault(thing.id(), List.of())
			.stream()
			.collect(Collectors.groupingBy(Mention::heading, LinkedHashMap::new, Collectors.toList()));
	}

	/** For staff, in what is being written. */
	public List<Mention> written(Thing thing) {
		return collect((room) -> room.written(List.of(thing))).getOrDefault(thing.id(), List.of());
	}

	private Map<UUID, List<Mention>> collect(Function<Mentions, Map<UUID, List<Mention>>> said) {
		return this.rooms.orderedStream()
			.flatMap((room) -> said.apply(room).entrySet().stream())
			.filter((one) -> !one.getValue().isEmpty())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Mentioned::joined));
	}

	private static List<Mention> joined(List<Mention> first, List<Mention> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

}
