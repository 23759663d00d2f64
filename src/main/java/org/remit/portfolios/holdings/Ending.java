package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The end of a portfolio, and which portfolios took its place: several where it was
 * split, one where it was merged with others, none where it was given up.
 */
@Entity
@Table(name = "portfolio_ending")
public class Ending {

	@Id
	private UUID portfolioId;

	private LocalDate endedOn;

	private LocalDate announcedOn;

	private String reason;

	private String decisionReference;

	private String decisionLink;

	private boolean cutShort;

	private LocalDate heldUntil;

	private LocalDate heldUntilAnnouncedOn;

	@ElementCollection
	@CollectionTable(name = "portfolio_successor", joinColumns = @JoinColumn(name = "portfolio_id"))
	@Column(name = "successor_id")
	private Set<UUID> successors = new LinkedHashSet<>();

	@Version
	private Integer version;

	protected Ending() {
	}

	Ending(UUID portfolio, EndingForm form) {
		this.portfolioId = portfolio;
		change(form);
	}

	final void change(EndingForm form) {
		this.endedOn = form.endedOn();
		this.announcedOn = form.announcedOn();
		this.reason = form.reason();
		this.decisionReference = form.decisionReference();
		this.decisionLink = form.decisionLink();
		this.successors.retainAll(form.chosen());
		this.successors.addAll(form.chosen());
	}

	/** Ends the holding with the portfolio, and remembers how long it would have run. */
	void cutShort(PortfolioHolding holding) {
		this.cutShort = true;
		this.heldUntil = holding.term().endsOn();
		this.heldUntilAnnouncedOn = holding.endAnnouncedOn();
		holding.end(this.endedOn, this.announcedOn);
	}

	/** Gives back the holding that was cut short the end that it had. */
	void giveBack(PortfolioHolding holding) {
		holding.end(this.heldUntil, this.heldUntilAnnouncedOn);
	}

	/** Forgets what it cut short, once that was given back. */
	void cutNothing() {
		this.cutShort = false;
		this.heldUntil = null;
		this.heldUntilAnnouncedOn = null;
	}

	boolean hasCutShort(PortfolioHolding holding) {
		return this.cutShort && this.endedOn.equals(holding.term().endsOn());
	}

	public UUID portfolio() {
		return this.portfolioId;
	}

	/** Its last day. */
	public LocalDate endedOn() {
		return this.endedOn;
	}

	public LocalDate announcedOn() {
		return this.announcedOn;
	}

	/** In words, such as "Split in two". */
	public String reason() {
		return this.reason;
	}

	public String decisionReference() {
		return this.decisionReference;
	}

	public String decisionLink() {
		return this.decisionLink;
	}

	/** The portfolios that took its place. */
	public Set<UUID> successors() {
		return Set.copyOf(this.successors);
	}

	public Integer version() {
		return this.version;
	}

}
