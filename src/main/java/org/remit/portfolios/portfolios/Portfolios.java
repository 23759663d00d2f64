package org.remit.portfolios.portfolios;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.accounts.Area;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Stale;
import org.remit.platform.time.OneTimeIds;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.steps.Standing;
import org.remit.publishing.steps.Standings;

/**
 * The front door to what portfolios say. Who holds one is a matter of its holdings: the
 * page of fields, which chooses that too, saves through {@code PortfolioDrafts} above.
 */
@Service
@Transactional(readOnly = true)
public class Portfolios {

	private final PortfolioRepository portfolios;

	private final Documents documents;

	private final PortfolioFilling filling;

	private final Standings standings;

	private final OneTimeIds oneTimeIds;

	Portfolios(PortfolioRepository portfolios, Documents documents, PortfolioFilling filling, Standings standings,
			OneTimeIds oneTimeIds) {
		this.portfolios = portfolios;
		this.documents = documents;
		this.filling = filling;
		this.standings = standings;
		this.oneTimeIds = oneTimeIds;
	}

	public Optional<Portfolio> find(UUID id) {
		return this.portfolios.findById(id);
	}

	public Portfolio get(UUID id) {
		return find(id).orElseThrow(() -> new NotFound("portfolio"));
	}

	/** One that the actor may write. */
	public Portfolio toEdit(Actor actor, UUID id) {
		Portfolio portfolio = get(id);
		Documents.requireEditor(actor, portfolio.document().area());
		return portfolio;
	}

	/** One with its lines. */
	public Portfolio withLines(UUID id) {
		return this.portfolios.withLines(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("portfolio"));
	}

	/** With all that they say, for many in a constant number of statements. */
	public List<Portfolio> whole(Collection<UUID> ids) {
		List<Portfolio> whole = this.portfolios.withLines(ids);
		this.portfolios.withLeadOfficers(ids);
		this.portfolios.withLinks(ids);
		return whole;
	}

	/** Those of which a line, as it is being written, is linked to this; by title. */
	public List<Portfolio> linkedTo(String kind, UUID id) {
		return this.portfolios.linkedTo(kind, id);
	}

	/** The documents of all portfolios, by title. */
	public List<Document> documents() {
		return this.portfolios.all().stream().map(Portfolio::document).toList();
	}

	/** Where every portfolio stands, by title. */
	public List<Standing> all() {
		return this.standings.of(documents());
	}

	/** Makes a portfolio that nobody holds yet. */
	@Transactional
	public Portfolio begin(Actor actor, PortfolioForm form) {
		Area area = this.filling.area(form);
		Document document = this.documents.open(actor, form.id(), Portfolio.KIND, form.title(), area);
		Portfolio portfolio = new Portfolio(document);
		this.filling.fill(portfolio, form);
		return this.portfolios.save(portfolio);
	}

	/**
	 * Saves the draft; the published editions stay as they are, and so does its holder.
	 */
	@Transactional
	public Portfolio write(Actor actor, UUID id, PortfolioForm form) {
		this.oneTimeIds.claim(id);
		Integer version = version(id);
		Document document = this.documents.get(id);
		Documents.requireEditor(actor, document.area());
		Stale.check(form.version(), version);
		this.documents.change(actor, document, form.title(), this.filling.area(form));
		Portfolio portfolio = this.portfolios.toChange(id);
		this.filling.fill(portfolio, form);
		return portfolio;
	}

	private Integer version(UUID id) {
		return this.portfolios.version(id).orElseThrow(() -> new NotFound("portfolio"));
	}

	/**
	 * One of which a line alone is to be changed, for those who write it: that is a
	 * change of the portfolio too.
	 * @param opened the version that its page was opened with
	 */
	@Transactional
	public Portfolio toChange(Actor actor, UUID id, Integer opened) {
		Integer version = version(id);
		Portfolio portfolio = this.portfolios.toChange(id);
		Documents.requireEditor(actor, portfolio.document().area());
		Stale.check(opened, version);
		return portfolio;
	}

	/**
	 * One change of a portfolio's holders at a time, which whoever has its draft open is
	 * told of.
	 */
	@Transactional
	public Portfolio lock(UUID id) {
		return this.portfolios.lock(id).orElseThrow(() -> new NotFound("portfolio"));
	}

}
