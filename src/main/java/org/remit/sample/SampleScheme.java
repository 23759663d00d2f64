package org.remit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.law.mappings.MappingForm;
import org.remit.law.mappings.MappingKind;
import org.remit.law.mappings.Mappings;
import org.remit.law.provisions.PastedProvisions;
import org.remit.law.provisions.Provision;
import org.remit.law.provisions.ProvisionLists;
import org.remit.law.provisions.Provisions;
import org.remit.law.sources.Extent;
import org.remit.law.sources.SourceEditionForm;
import org.remit.law.sources.SourceEditions;
import org.remit.law.sources.SourceForm;
import org.remit.law.sources.SourceKind;
import org.remit.law.sources.Sources;
import org.remit.law.sources.SupersessionForm;
import org.remit.law.sources.Supersessions;
import org.remit.platform.time.SettableClock;

/**
 * A scheme of the council's own in two editions, with every kind of change between them.
 * What became of one provision is still to be said.
 */
@Component
class SampleScheme {

	static final UUID EARLIER = SampleActors.id("bridges 2017");

	static final UUID LATER = SampleActors.id("bridges 2026");

	/** The first day of the later edition. */
	static final LocalDate DAY = LocalDate.of(2026, 10, 1);

	private static final UUID SOURCE = SampleActors.id("bridges");

	private static final LocalDate BEGUN = LocalDate.of(2017, 4, 3);

	private final Sources sources;

	private final SourceEditions editions;

	private final ProvisionLists lists;

	private final Provisions provisions;

	private final Supersessions supersessions;

	private final Mappings mappings;

	private final SettableClock clock;

	SampleScheme(Sources sources, SourceEditions editions, ProvisionLists lists, Provisions provisions,
			Supersessions supersessions, Mappings mappings, SettableClock clock) {
		this.sources = sources;
		this.editions = editions;
		this.lists = lists;
		this.provisions = provisions;
		this.supersessions = supersessions;
		this.mappings = mappings;
		this.clock = clock;
	}

	void loadEarlier() {
		this.clock.on(BEGUN, () -> {
			this.sources.add(SampleActors.LOADER, new SourceForm(SOURCE, "Aldermoor Scheme for Looking After Bridges",
					SourceKind.LOCAL_DECISION, Extent.ENGLAND, "Aldermoor Borough Council", "", null));
			edition(EARLIER, "2017", BEGUN, """
					1 Each bridge has one engineer by name who answers for it.
					2 Each bridge is looked at once a year, by daylight.
					3 Each bridge is examined within arm's reach once in six years, above and under water.
					4 Faults are written down on the day they are found.
					5 Faults are given a mark from one to five.
					6 A bridge with a mark of five is closed at once, and the ward members are told.
					7 A paper card is kept for each bridge in the depot.
					8 Weight limits are signed on both sides.
					9 The Council is told once a year what its bridges are worth and what they need.
					10 Owners of private bridges over a road are written to every third year.
					""");
		});
	}

	void loadLater() {
		this.clock.on(LocalDate.of(2026, 9, 14), () -> {
			edition(LATER, "2026", DAY, """
					1.1 Each bridge has one engineer by name who answers for it.
					1.2 Each bridge has a plan for floods, which is tried out once in two years.
					2.1 Each bridge is looked at twice a year, by daylight, and once more after high water.
					2.2 Each bridge is examined within arm's reach once in six years.
					2.3 A bridge that stands in water is examined under water once in three years.
					3.1 Faults are written down on the day they are found, with a mark from one to five.
					3.2 A bridge with a mark of five is closed at once, and the ward members are told.
					3.3 Weight limits are signed on both sides and shown on the Council's map.
					4.1 The Council is told once a year what its bridges are worth and what they need.
					4.2 Owners of private bridges over a road or a path are written to every second year.
					""");
			this.supersessions.add(SampleActors.LOADER, LATER, new SupersessionForm(
					SampleActors.id("bridges 2026 replaces 2017"), true, EARLIER, DAY, true, "Executive decision"));
			map();
		});
	}

	private void edition(UUID id, String name, LocalDate day, String provisions) {
		this.editions.add(SampleActors.LOADER, SOURCE,
				new SourceEditionForm(id, name, "", "", day, null, day, "", null));
		this.lists.enter(SampleActors.LOADER, id, PastedProvisions.of(provisions));
	}

	/** All but the tenth. */
	private void map() {
		Map<String, UUID> ids = this.provisions.of(List.of(EARLIER, LATER))
			.stream()
			.collect(Collectors.toMap(Provision::number, Provision::id));
		Function<String, UUID> id = ids::get;
		map(id, "1", MappingKind.SAME, "1.1");
		map(id, "2", MappingKind.CHANGED, "2.1");
		map(id, "3", MappingKind.SPLIT, "2.2", "2.3");
		map(id, "4", MappingKind.MERGED, "3.1");
		map(id, "5", MappingKind.MERGED, "3.1");
		map(id, "6", MappingKind.SAME, "3.2");
		map(id, "7", MappingKind.DROPPED);
		map(id, "8", MappingKind.CHANGED, "3.3");
		map(id, "9", MappingKind.SAME, "4.1");
		map(id, "", MappingKind.NEW, "1.2");
	}

	private void map(Function<String, UUID> ids, String from, MappingKind relation, String... to) {
		this.mappings.confirm(SampleActors.LOADER, EARLIER, LATER,
				new MappingForm(ids.apply(from), relation, Stream.of(to).map(ids).toList(), ""));
	}

}
