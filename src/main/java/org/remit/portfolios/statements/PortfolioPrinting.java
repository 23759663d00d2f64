package org.remit.portfolios.statements;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointment;
import org.remit.people.posts.Post;
import org.remit.platform.council.Council;
import org.remit.platform.council.Councils;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.holdings.HeldBy;
import org.remit.portfolios.holdings.HeldPortfolios;
import org.remit.portfolios.links.LinkedThings;
import org.remit.portfolios.portfolios.Line;
import org.remit.portfolios.portfolios.NamedLink;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.portfolios.portfolios.Section;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;

/** Prints portfolios as they stand: what a snapshot of them says. */
@Component
class PortfolioPrinting {

	private final Councils councils;

	private final HeldPortfolios holders;

	private final Documents documents;

	private final LinkedThings things;

	private final SettableClock clock;

	PortfolioPrinting(Councils councils, HeldPortfolios holders, Documents documents, LinkedThings things,
			SettableClock clock) {
		this.councils = councils;
		this.holders = holders;
		this.documents = documents;
		this.things = things;
		this.clock = clock;
	}

	Map<UUID, PortfolioSnapshot> of(Collection<Portfolio> portfolios) {
		Map<UUID, HeldBy> holders = this.holders.on(portfolios.stream().map(Portfolio::id).toList(),
				this.clock.today());
		Map<UUID, Document> published = this.documents.published(Portfolio.KIND)
			.stream()
			.collect(Collectors.toMap(Document::id, Function.identity()));
		Map<UUID, String> addresses = this.things.addresses(portfolios.stream()
			.flatMap((portfolio) -> Arrays.stream(Section.values()).flatMap((one) -> portfolio.lines(one).stream()))
			.toList());
		Council council = this.councils.current();
		return portfolios.stream()
			.collect(Collectors.toMap(Portfolio::id,
					(portfolio) -> print(portfolio, council, holders, published, addresses)));
	}

	private PortfolioSnapshot print(Portfolio portfolio, Council council, Map<UUID, HeldBy> holders,
			Map<UUID, Document> published, Map<UUID, String> addresses) {
		HeldBy heldBy = holders.get(portfolio.id());
		return new PortfolioSnapshot(PortfolioSnapshot.SCHEMA,
				new PortfolioSnapshot.Wording(council.portfolioWord(), council.holderWord(), council.leadOfficerWord()),
				portfolio.title(), (heldBy != null) ? line(heldBy.post()) : null,
				(heldBy != null) ? holders(heldBy.appointments()) : List.of(),
				portfolio.leadOfficers().stream().map(PortfolioPrinting::line).toList(), parts(portfolio, addresses),
				portfolio.links().stream().map((link) -> link(link, published)).filter(Objects::nonNull).toList());
	}

	private static PortfolioSnapshot.PostLine line(Post post) {
		return new PortfolioSnapshot.PostLine(post.title(), post.isPublic() ? post.slug() : null);
	}

	private static List<PortfolioSnapshot.Holder> holders(List<Appointment> appointments) {
		return appointments.stream()
			.map((appointment) -> new PortfolioSnapshot.Holder(appointment.id(), appointment.person().fullName(),
					appointment.post().isPublic() ? appointment.person().slug() : null,
					appointment.basis().isCovering() ? appointment.basis().label() : null))
			.toList();
	}

	private static List<PortfolioSnapshot.Part> parts(Portfolio portfolio, Map<UUID, String> addresses) {
		return Arrays.stream(Section.values())
			.map((section) -> new PortfolioSnapshot.Part(section.key(), section.heading(), section.isList(),
					items(portfolio.lines(section), addresses)))
			.toList();
	}

	private static List<PortfolioSnapshot.Item> items(List<Line> lines, Map<UUID, String> addresses) {
		return PortfolioSnapshot.Item.nest(lines.stream().map(Line::typed).toList(), (at) -> lines.get(at).key(),
				(at) -> addresses.get(lines.get(at).linkId()));
	}

	/** Nothing of a portfolio that was never published is printed, not even its title. */
	private static PortfolioSnapshot.Link link(NamedLink link, Map<UUID, Document> published) {
		if (link.targetId() == null) {
			return new PortfolioSnapshot.Link(link.label(), List.of());
		}
		Document target = published.get(link.targetId());
		return (target != null) ? new PortfolioSnapshot.Link(link.label(),
				List.of(new PortfolioSnapshot.Target(target.publishedTitle(), target.slug()))) : null;
	}

}
