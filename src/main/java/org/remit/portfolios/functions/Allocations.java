package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.web.Mistake;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.portfolios.portfolios.Portfolios;

/**
 * The front door to who does what: which portfolio leads on a function or shares it, on
 * any day. Two leads on one day are flagged, not refused: councils have them.
 */
@Service
@Transactional(readOnly = true)
public class Allocations {

	private final AllocationRepository allocations;

	private final Moves moves;

	private final Portfolios portfolios;

	private final AuditTrail trail;

	Allocations(AllocationRepository allocations, Moves moves, Portfolios portfolios, AuditTrail trail) {
		this.allocations = allocations;
		this.moves = moves;
		this.portfolios = portfolios;
		this.trail = trail;
	}

	public Optional<Allocation> find(UUID id) {
		return this.allocations.findById(id);
	}

	/** All of one function, announced or not, newest first. */
	public List<Allocation> of(UUID function) {
		return this.allocations.findByFunction(function);
	}

	/** Of all functions on a day, announced or not; leads first. */
	public List<Allocation> on(LocalDate day) {
		return this.allocations.findOn(day);
	}

	/** Allocates a function, or finds what the same form made a moment ago. */
	@Transactional
	public Allocation allocate(Actor actor, UUID functionId, AllocationForm form) {
		Registrars.require(actor);
		ServiceFunction function = lock(functionId);
		return find(form.id()).orElseGet(() -> create(actor, function, form, null));
	}

	/**
	 * Moves a function to another portfolio on a day by a decision, in one step. What is
	 * part of another function and went with it leaves that one so.
	 */
	@Transactional
	public Allocation move(Actor actor, UUID functionId, MoveForm form) {
		Registrars.require(actor);
		ServiceFunction function = lock(functionId);
		return find(form.id()).orElseGet(() -> {
			Allocation from = this.moves.from(function, form);
			return create(actor, function, form.allocation(from, from.isOf(function)), from);
		});
	}

	private Allocation create(Actor actor, ServiceFunction function, AllocationForm form, Allocation from) {
		AllocationRules.check(form, of(function.id()));
		Allocation allocation = new Allocation(form.id(), function);
		allocation.change(portfolio(form), form);
		if (from != null) {
			allocation.moveFrom(from);
			this.allocations.saveAndFlush(from);
		}
		record(actor, (from != null) ? "moved" : "allocated", function, allocation.history());
		return this.allocations.saveAndFlush(allocation);
	}

	/** Corrects an allocation; its function stays. */
	@Transactional
	public Allocation change(Actor actor, UUID id, AllocationForm form) {
		Allocation allocation = opened(actor, id, form.version());
		AllocationForm corrected = form.as(id);
		AllocationRules.check(corrected, of(allocation.function().id()));
		String before = allocation.summary();
		allocation.change(portfolio(corrected), corrected);
		record(actor, "changed an allocation", allocation.function(),
				"%s; until now %s".formatted(allocation.summary(), before));
		return this.allocations.saveAndFlush(allocation);
	}

	@Transactional
	public Allocation end(Actor actor, UUID id, AllocationEnd end) {
		Allocation allocation = opened(actor, id, end.version());
		AllocationRules.checkEnd(allocation, end);
		AllocationForm ended = AllocationForm.of(allocation).ending(end);
		AllocationRules.check(ended, of(allocation.function().id()));
		allocation.end(end);
		record(actor, "ended an allocation", allocation.function(), allocation.summary());
		return this.allocations.saveAndFlush(allocation);
	}

	/**
	 * Strikes out what should not have been entered. Where a function was moved by it, it
	 * is with the portfolio before again, for as long as it would have been.
	 */
	@Transactional
	public Allocation takeBack(Actor actor, UUID id, Mistake mistake) {
		Allocation allocation = opened(actor, id, mistake.version());
		this.moves.takeBack(allocation, mistake.reason());
		record(actor, "took back an allocation", allocation.function(),
				"%s. %s".formatted(allocation.summary(), mistake.reason()));
		return allocation;
	}

	/** The function's row is locked first, so that nobody else moves it meanwhile. */
	private Allocation opened(Actor actor, UUID id, Integer version) {
		Registrars.require(actor);
		this.allocations.findFunctionOf(id).ifPresent(this::lock);
		Allocation allocation = find(id).orElseThrow(() -> new NotFound("allocation"));
		Stale.check(version, allocation.version());
		return allocation;
	}

	private ServiceFunction lock(UUID function) {
		return this.allocations.lock(function).orElseThrow(() -> new NotFound("function"));
	}

	private Portfolio portfolio(AllocationForm form) {
		return this.portfolios.find(form.portfolio())
			.orElseThrow(() -> new RuleBroken("portfolio", "Choose a portfolio from the list"));
	}

	private void record(Actor actor, String action, ServiceFunction function, String detail) {
		this.trail.record(actor, action, ServiceFunctions.KIND, function.id(), detail);
	}

}
