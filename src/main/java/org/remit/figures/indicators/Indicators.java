package org.remit.figures.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.accounts.Area;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.text.Slug;
import org.remit.platform.time.Turns;

/** The front door to the register of indicators. None is ever removed from it. */
@Service
@Transactional(readOnly = true)
public class Indicators {

	/** Under which the audit trail has the lines of an indicator. */
	public static final String KIND = "indicator";

	private final IndicatorRepository indicators;

	private final IndicatorRules rules;

	private final AuditTrail trail;

	private final Turns turns;

	Indicators(IndicatorRepository indicators, IndicatorRules rules, AuditTrail trail, Turns turns) {
		this.indicators = indicators;
		this.rules = rules;
		this.trail = trail;
		this.turns = turns;
	}

	public Optional<Indicator> find(UUID id) {
		return this.indicators.findById(id);
	}

	public List<Indicator> find(Collection<UUID> ids) {
		return this.indicators.findAllById(ids);
	}

	/** Finds an indicator also by an address it no longer has. */
	public Optional<Indicator> at(String address) {
		return this.indicators.findByAddress(address);
	}

	/** The form with what is known of an indicator, for those who keep it. */
	public IndicatorForm form(Actor actor, UUID id) {
		return IndicatorForm.of(kept(actor, id));
	}

	/** All of them by name, whether or not the public knows one of their figures. */
	public List<Indicator> all() {
		return this.indicators.findAllByName();
	}

	/** Those of a portfolio, by name. */
	public List<Indicator> ofPortfolio(UUID portfolio) {
		return all().stream().filter((one) -> one.isOfPortfolio(portfolio)).toList();
	}

	/** Those that show how a plan goes, by name. */
	public List<Indicator> ofPlan(UUID plan) {
		return all().stream().filter((one) -> one.isOfPlan(plan)).toList();
	}

	public Page<Indicator> search(IndicatorFilter filter, Pageable page) {
		return this.indicators.findAll(IndicatorSearch.fitting(filter), IndicatorSearch.byName(page));
	}

	/** Those whose name or code has these words, as far as they are wanted at all. */
	public Page<Indicator> search(String words, Specification<Indicator> wanted, Pageable page) {
		return this.indicators.findAll(IndicatorSearch.named(words).and(wanted), IndicatorSearch.byName(page));
	}

	/** Adds an indicator, or finds the one that the same form made a moment ago. */
	@Transactional
	public Indicator add(Actor actor, IndicatorForm form) {
		Area area = this.rules.area(form);
		IndicatorRules.requireKeeper(actor, area.id());
		this.turns.take(KIND);
		Optional<Indicator> made = find(form.id());
		if (made.isPresent()) {
			return made.get();
		}
		this.rules.check(form);
		Indicator indicator = new Indicator(form.id());
		fill(indicator, form, area, address(form));
		this.trail.record(actor, "added", KIND, indicator.id(), indicator.name());
		return this.indicators.save(indicator);
	}

	/** A new name brings a new address; the old one goes on leading here. */
	@Transactional
	public Indicator change(Actor actor, UUID id, IndicatorForm form) {
		this.turns.take(KIND);
		Indicator indicator = kept(actor, id);
		Stale.check(form.version(), indicator.version());
		Area area = this.rules.area(form);
		IndicatorRules.requireKeeper(actor, area.id());
		this.rules.check(form);
		this.rules.checkChange(form, indicator);
		String before = indicator.name();
		fill(indicator, form, area, form.name().equals(before) ? indicator.slug() : address(form));
		this.trail.record(actor, "changed", KIND, id,
				form.name().equals(before) ? before : "%s; until now %s".formatted(form.name(), before));
		return indicator;
	}

	private void fill(Indicator indicator, IndicatorForm form, Area area, String address) {
		indicator.change(form, address);
		indicator.belongTo(area, this.rules.ownerPost(form), this.rules.portfolio(form),
				this.rules.priority(form, indicator));
		this.rules.checkRemoved(indicator.breakDown(BreakdownLines.read(form.breakdowns())));
	}

	/** An indicator, for those who keep it. */
	Indicator kept(Actor actor, UUID id) {
		Indicator indicator = find(id).orElseThrow(() -> new NotFound("No such indicator"));
		indicator.requireKeeper(actor);
		return indicator;
	}

	private String address(IndicatorForm form) {
		return Slug.unique(form.name(),
				(slug) -> at(slug).filter((holder) -> !holder.id().equals(form.id())).isPresent());
	}

}
