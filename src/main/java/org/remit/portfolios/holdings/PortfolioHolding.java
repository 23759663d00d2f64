package org.remit.portfolios.holdings;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.SQLRestriction;

import org.remit.people.posts.Post;
import org.remit.platform.time.Day;
import org.remit.platform.time.TermWords;
import org.remit.portfolios.portfolios.Portfolio;

/**
 * A portfolio that is held through a post for a term. Whoever holds the post on a day
 * holds the portfolio.
 */
@Entity
@SQLRestriction("mistake is null")
public class PortfolioHolding extends Assignment {

	@ManyToOne(fetch = FetchType.LAZY)
	private Portfolio portfolio;

	@ManyToOne(fetch = FetchType.LAZY)
	private Post post;

	protected PortfolioHolding() {
	}

	PortfolioHolding(Portfolio portfolio, Post post, HoldingForm form) {
		super(form.id());
		this.portfolio = portfolio;
		change(post, form);
	}

	final void change(Post post, HoldingForm form) {
		this.post = post;
		last(form.term(), form.announcedOn(), form.endAnnouncedOn());
		decide(form.decisionReference(), form.decisionLink());
	}

	public Portfolio portfolio() {
		return this.portfolio;
	}

	public Post post() {
		return this.post;
	}

	/** As the audit trail tells it. */
	String summary() {
		return "%s, %s, announced on %s".formatted(this.post.title(), TermWords.of(term()), Day.write(announcedOn()));
	}

}
