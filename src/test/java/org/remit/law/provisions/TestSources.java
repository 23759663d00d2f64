package org.remit.law.provisions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.remit.law.sources.Extent;
import org.remit.law.sources.Source;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.SourceEditionForm;
import org.remit.law.sources.SourceEditions;
import org.remit.law.sources.SourceForm;
import org.remit.law.sources.SourceKind;
import org.remit.law.sources.Sources;
import org.remit.platform.rooms.Mention;
import org.remit.platform.rooms.Mentions;
import org.remit.platform.rooms.Thing;
import org.remit.portfolios.portfolios.TestPortfolios;

/**
 * Sources of a test's own, and something that cites their provisions. Found by component
 * scanning.
 */
@Component
public class TestSources implements Mentions {

	/** A day on which everything here is known. */
	public static final LocalDate DAY = LocalDate.of(2013, 4, 1);

	private final Sources sources;

	private final SourceEditions editions;

	private final ProvisionLists lists;

	private final Provisions provisions;

	private final Map<UUID, List<Mention>> citing = new ConcurrentHashMap<>();

	TestSources(Sources sources, SourceEditions editions, ProvisionLists lists, Provisions provisions) {
		this.sources = sources;
		this.editions = editions;
		this.lists = lists;
		this.provisions = provisions;
	}

	/** Local, for England, with a title that nobody else has. */
	public Source add() {
		return add(SourceKind.LOCAL_DECISION, Extent.ENGLAND);
	}

	public Source add(SourceKind kind, Extent extent) {
		String title = "Source " + UUID.randomUUID().toString().substring(0, 13);
		return this.sources.add(TestPortfolios.AUTHOR,
				new SourceForm(UUID.randomUUID(), title, kind, extent, "", "", null));
	}

	/** In force for good, and known since then. */
	public SourceEdition edition(Source source, String name, LocalDate from) {
		return edition(source, name, from, null, from);
	}

	public SourceEdition edition(Source source, String name, LocalDate from, LocalDate until, LocalDate announced) {
		return this.editions.add(TestPortfolios.AUTHOR, source.id(),
				new SourceEditionForm(UUID.randomUUID(), name, "", "", from, until, announced, "", null));
	}

	/** An edition of a source of its own with these provisions, a line each. */
	public SourceEdition with(String... lines) {
		return enter(edition(add(), "", DAY), lines);
	}

	public SourceEdition enter(SourceEdition edition, String... lines) {
		this.lists.enter(TestPortfolios.AUTHOR, edition.id(), PastedProvisions.of(String.join("\n", lines)));
		return edition;
	}

	public Provision provision(SourceEdition edition, String number) {
		return this.provisions.numbered(List.of(edition.id()), List.of(number)).get(0);
	}

	/** From now on something cites it. */
	void cite(Provision provision, String text, String href) {
		this.citing.put(provision.id(), List.of(new Mention("Duties", text, href)));
	}

	@Override
	public Map<UUID, List<Mention>> published(Collection<Thing> things) {
		Map<UUID, List<Mention>> links = new HashMap<>(this.citing);
		links.keySet().retainAll(things.stream().map(Thing::id).toList());
		return links;
	}

}
