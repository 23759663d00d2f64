package org.remit.duties.revisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.editions.MatrixKind;
import org.remit.duties.editions.MatrixMentions;
import org.remit.duties.editions.MatrixSnapshot;
import org.remit.duties.matrices.Matrix;
import org.remit.duties.responsibilities.CoveredSources;
import org.remit.law.provisions.Provision;
import org.remit.people.posts.Post;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.holdings.PortfolioHolding;
import org.remit.portfolios.holdings.PortfolioHoldings;
import org.remit.publishing.archive.Archive;
import org.remit.publishing.archive.Archive.LiveEdition;
import org.remit.publishing.documents.Document;
import org.remit.publishing.steps.Standing;
import org.remit.publishing.steps.Standings;
import org.remit.publishing.steps.State;

/**
 * Says what a revision touches: matrices, posts and portfolios, what the public still
 * reads with the old numbers, and what must be submitted again. In a constant number of
 * statements.
 */
@Service
@Transactional(readOnly = true)
class Consequences {

	private final PortfolioHoldings holdings;

	private final Archive archive;

	private final MatrixKind kind;

	private final Standings standings;

	private final CoveredSources covered;

	private final SettableClock clock;

	Consequences(PortfolioHoldings holdings, Archive archive, MatrixKind kind, Standings standings,
			CoveredSources covered, SettableClock clock) {
		this.holdings = holdings;
		this.archive = archive;
		this.kind = kind;
		this.standings = standings;
		this.covered = covered;
		this.clock = clock;
	}

	/**
	 * For each provision of the earlier edition that some responsibility cites, in its
	 * order.
	 */
	public List<Consequence> of(Survey survey) {
		List<PortfolioHolding> held = this.holdings.on(survey.revision().startsOn());
		return survey.earlier()
			.stream()
			.filter((provision) -> survey.citing().containsKey(provision.id()))
			.map((provision) -> of(survey, provision, held))
			.toList();
	}

	private static Consequence of(Survey survey, Provision provision, List<PortfolioHolding> held) {
		List<ResponsibilityDraft> drafts = survey.citing().get(provision.id());
		List<Post> posts = distinct(drafts.stream().flatMap((draft) -> draft.holders().stream()), Post::id);
		List<Object> ids = posts.stream().<Object>map(Post::id).toList();
		return new Consequence(provision, survey.became(provision), drafts.size(),
				distinct(drafts.stream().map((draft) -> draft.responsibility().matrix()), Matrix::id), posts,
				distinct(held.stream()
					.filter((holding) -> ids.contains(holding.post().id()))
					.map(PortfolioHolding::portfolio), (portfolio) -> portfolio.id()));
	}

	private static <T> List<T> distinct(Stream<T> all, Function<T, Object> id) {
		return List
			.copyOf(all.collect(Collectors.toMap(id, Function.identity(), (one, same) -> one, LinkedHashMap::new))
				.values());
	}

	/** The live editions in which the public still reads the earlier numbers. */
	public List<LiveEdition> published(Revision revision) {
		String earlier = revision.earlier().label();
		AsAt now = new AsAt(this.clock.today(), this.clock.today());
		return this.archive.inForce(this.kind, now, Set.of(MatrixMentions.SOURCE), Set.of(revision.earlier().id()))
			.stream()
			.filter((live) -> cites((MatrixSnapshot) live.snapshot(), earlier))
			.toList();
	}

	private static boolean cites(MatrixSnapshot matrix, String edition) {
		return matrix.sections()
			.stream()
			.flatMap((section) -> section.rows().stream())
			.flatMap((row) -> row.citations().stream())
			.anyMatch((cited) -> cited.source().equals(edition));
	}

	/** The matrices that steps changed and whose drafts differ from what is published. */
	public List<Standing> toSubmit(Survey survey) {
		List<Document> changed = changed(survey).map(Matrix::document).toList();
		return changed.isEmpty() ? List.of()
				: this.standings.of(changed).stream().filter((one) -> one.state() != State.PUBLISHED).toList();
	}

	/**
	 * The matrices that steps changed and that still name the earlier edition among their
	 * sources, though none of their responsibilities cites it any more. What was carried
	 * over ahead of its day comes to that only on the day.
	 */
	public List<UUID> toGiveUp(Survey survey) {
		return this.covered.coveringUncited(changed(survey).map(Matrix::id).toList(), survey.revision().earlier());
	}

	private static Stream<Matrix> changed(Survey survey) {
		return distinct(survey.steps()
			.stream()
			.filter((step) -> step.outcome() != Outcome.LEFT)
			.map(RevisionStep::matrix)
			.filter(Objects::nonNull), Matrix::id).stream();
	}

}
