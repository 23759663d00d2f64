package org.remit.duties.editions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.law.provisions.Provisions;
import org.remit.platform.rooms.Mention;
import org.remit.platform.rooms.Mentions;
import org.remit.platform.rooms.Thing;
import org.remit.platform.text.Passage;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;

/**
 * Beside a provision, the rows of published matrices that cite it. A row that goes on
 * with the one above is not named again.
 */
@Component
class CitingResponsibilities implements Mentions {

	private static final int FIRST_WORDS = 80;

	private final PublishedMatrices published;

	private final SettableClock clock;

	CitingResponsibilities(PublishedMatrices published, SettableClock clock) {
		this.published = published;
		this.clock = clock;
	}

	@Override
	public Map<UUID, List<Mention>> published(Collection<Thing> things) {
		Map<String, UUID> wanted = things.stream()
			.filter((thing) -> thing.kind().equals(Provisions.KIND))
			.collect(Collectors.toMap(Thing::address, Thing::id));
		return wanted.isEmpty() ? Map.of() : citing(wanted);
	}

	private Map<UUID, List<Mention>> citing(Map<String, UUID> wanted) {
		AsAt now = new AsAt(this.clock.today(), this.clock.today());
		return this.published.citing(wanted.values())
			.stream()
			.flatMap((matrix) -> cited(matrix, now))
			.filter((one) -> wanted.containsKey(one.address()))
			.collect(Collectors.groupingBy((one) -> wanted.get(one.address()),
					Collectors.mapping(Cited::link, Collectors.toList())));
	}

	private static Stream<Cited> cited(PublishedMatrix matrix, AsAt asAt) {
		return matrix.rows().stream().filter((row) -> !row.continues()).flatMap((row) -> {
			Mention link = new Mention("Responsibilities", "%s: %s".formatted(matrix.title(), firstWords(row)),
					matrix.href(row, asAt));
			return row.citations().stream().map((one) -> new Cited(one.href(), link));
		});
	}

	private static String firstWords(MatrixSnapshot.Row row) {
		String first = Passage.lines(row.text()).stream().map((line) -> line.text()).findFirst().orElse("");
		return (first.length() <= FIRST_WORDS) ? first : first.substring(0, FIRST_WORDS - 1).strip() + "\u2026";
	}

	/** The public address of a provision, and where it is cited. */
	private record Cited(String address, Mention link) {

	}

}
