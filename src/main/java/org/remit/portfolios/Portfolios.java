package org.remit.portfolios;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.accounts.Area;
import org.remit.accounts.Areas;
import org.remit.platform.Actor;
import org.remit.platform.NotFound;
import org.remit.platform.OneTimeIds;
import org.remit.platform.RuleBroken;
import org.remit.platform.Stale;
import org.remit.platform.text.TypedText;
import org.remit.posts.Post;
import org.remit.posts.Posts;
import org.remit.publishing.Document;
import org.remit.publishing.Documents;
import org.remit.publishing.Standing;
import org.remit.publishing.Standings;

/** The front door to portfolios as they are being written. */
@Service
@Transactional(readOnly = true)
public class Portfolios {

	private final PortfolioRepository portfolios;

	private final Documents documents;

	private final Areas areas;

	private final Posts posts;

	private final Standings standings;

	private final OneTimeIds oneTimeIds;

	Portfolios(PortfolioRepository portfolios, Documents documents, Areas areas, Posts posts, Standings standings,
			OneTimeIds oneTimeIds) {
		this.portfolios = portfolios;
		this.documents = documents;
		this.areas = areas;
		this.posts = posts;
		this.standings = standings;
		this.oneTimeIds = oneTimeIds;
	}

	/** The form with what the draft says now, for those who edit its area. */
	public PortfolioForm form(Actor actor, UUID id) {
		Portfolio portfolio = this.portfolios.findById(id).orElseThrow(() -> new NotFound("portfolio"));
		Documents.requireEditor(actor, portfolio.document().area());
		return PortfolioForm.of(portfolio);
	}

	/** Where every portfolio stands, by title. */
	public List<Standing> all() {
		return this.standings.of(this.portfolios.all().stream().map(Portfolio::document).toList());
	}

	/** Where the portfolios of these posts stand. */
	public List<Standing> heldThrough(Set<UUID> posts) {
		return this.standings.of(this.portfolios.heldThrough(posts).stream().map(Portfolio::document).toList());
	}

	/** Makes a portfolio, or finds the one that the same form made a moment ago. */
	@Transactional
	public void add(Actor actor, PortfolioForm form) {
		this.oneTimeIds.claim(form.id());
		if (this.portfolios.existsById(form.id())) {
			requireSame(form, form(actor, form.id()));
			return;
		}
		Area area = area(form);
		Document document = this.documents.open(actor, form.id(), PortfolioKind.KEY, TypedText.line(form.title()),
				area);
		Portfolio portfolio = new Portfolio(document);
		write(portfolio, form);
		this.portfolios.save(portfolio);
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
		Portfolio portfolio = this.portfolios.toChange(id).orElseThrow(() -> new NotFound("portfolio"));
		Documents.requireEditor(actor, portfolio.document().area());
		Stale.check(form.version(), portfolio.version());
		this.documents.change(actor, portfolio.document(), TypedText.line(form.title()), area(form));
		write(portfolio, form);
	}

	private void write(Portfolio portfolio, PortfolioForm form) {
		Post holder = (form.holderPost() != null) ? post(form.holderPost(), "holderPost") : null;
		List<Post> officers = form.chosenOfficers().stream().map((id) -> post(id, "leadOfficers")).toList();
		portfolio.describe(TypedText.line(form.title()), holder, officers, links(form));
		for (Section section : Section.values()) {
			portfolio.write(section, form.lines(section));
		}
	}

	private Area area(PortfolioForm form) {
		return this.areas.find(form.area()).orElseThrow(() -> new RuleBroken("area", "Choose an area from the list"));
	}

	private Post post(UUID id, String field) {
		return this.posts.find(id).orElseThrow(() -> new RuleBroken(field, "Choose a post from the list"));
	}

	private List<NamedLink> links(PortfolioForm form) {
		return form.filledLinks().stream().map((link) -> link(form.id(), link)).toList();
	}

	private NamedLink link(UUID from, PortfolioForm.LinkForm link) {
		String label = TypedText.line(link.label());
		if (label.isEmpty()) {
			throw new RuleBroken("links", "Say what each link is about");
		}
		return new NamedLink(label, target(from, link.target()));
	}

	private UUID target(UUID from, String target) {
		if (PortfolioForm.LinkForm.ALL.equals(target)) {
			return null;
		}
		return this.portfolios.all()
			.stream()
			.map(Portfolio::id)
			.filter((id) -> id.toString().equals(target) && !id.equals(from))
			.findFirst()
			.orElseThrow(() -> new RuleBroken("links", "Choose another portfolio for each link"));
	}

}
