package org.remit.portfolios.portfolios;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

/** The front door to portfolios as they are being written. */
@Service
@Transactional(readOnly = true)
public class Portfolios {

	private final PortfolioRepository portfolios;

	private final Documents documents;

	private final PortfolioFilling filling;

	private final HolderChoice holders;

	private final Standings standings;

	private final OneTimeIds oneTimeIds;

	Portfolios(PortfolioRepository portfolios, Documents documents, PortfolioFilling filling, HolderChoice holders,
			Standings standings, OneTimeIds oneTimeIds) {
		this.portfolios = portfolios;
		this.documents = documents;
		this.filling = filling;
		this.holders = holders;
		this.standings = standings;
		this.oneTimeIds = oneTimeIds;
	}

	/** The form with what the draft says now, for those who edit its area. */
	public PortfolioForm form(Actor actor, UUID id) {
		Portfolio portfolio = this.portfolios.findById(id).orElseThrow(() -> new NotFound("portfolio"));
		Documents.requireEditor(actor, portfolio.document().area());
		return PortfolioForm.of(portfolio, this.holders.today(portfolio));
	}

	public Optional<Portfolio> find(UUID id) {
		return this.portfolios.findById(id);
	}

	Portfolio withLines(UUID id) {
		return this.portfolios.withLines(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("portfolio"));
	}

	/** The documents of all portfolios, by title. */
	public List<Document> documents() {
		return this.portfolios.all().stream().map(Portfolio::document).toList();
	}

	/** Where every portfolio stands, by title. */
	public List<Standing> all() {
		return this.standings.of(this.portfolios.all().stream().map(Portfolio::document).toList());
	}

	/**
	 * The portfolios that were held through these posts on a day, as far as the public
	 * may know.
	 */
	public Set<UUID> heldThrough(Set<UUID> posts, LocalDate day) {
		return this.holders.held(posts, day).stream().map(Portfolio::id).collect(Collectors.toSet());
	}

	/** Makes a portfolio, or finds the one that the same form made a moment ago. */
	@Transactional
	public void add(Actor actor, PortfolioForm form) {
		this.oneTimeIds.claim(form.id());
		if (this.portfolios.existsById(form.id())) {
			requireSame(form, form(actor, form.id()));
			return;
		}
		Area area = this.filling.area(form);
		Document document = this.documents.open(actor, form.id(), PortfolioKind.KEY, form.title(), area);
		Portfolio portfolio = new Portfolio(document);
		this.filling.fill(portfolio, form);
		this.portfolios.save(portfolio);
		this.holders.choose(actor, portfolio, form.holderPost());
	}

	/** Whoever goes back to the empty form and types on must not lose what they add. */
	private static void requireSame(PortfolioForm sent, PortfolioForm made) {
		if (!Resent.isSame(sent, made)) {
			throw new Stale("This form has already made a portfolio. Save again to change that portfolio.");
		}
	}

	/** Saves the draft; the published editions stay as they are. */
	@Transactional
	public void change(Actor actor, UUID id, PortfolioForm form) {
		this.oneTimeIds.claim(id);
		Integer version = this.portfolios.version(id).orElseThrow(() -> new NotFound("portfolio"));
		Document document = this.documents.get(id);
		Documents.requireEditor(actor, document.area());
		Stale.check(form.version(), version);
		this.documents.change(actor, document, form.title(), this.filling.area(form));
		Portfolio portfolio = this.portfolios.toChange(id);
		this.filling.fill(portfolio, form);
		this.holders.choose(actor, portfolio, form.holderPost());
	}

}
