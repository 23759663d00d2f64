package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.remit.platform.text.Slug;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.Day;
import org.remit.platform.time.Turns;

/**
 * The front door to the register of service functions. A function is never removed from
 * it, only ended.
 */
@Service
@Transactional(readOnly = true)
public class ServiceFunctions {

	public static final String KIND = "function";

	/** The last part of an address that no function can have. */
	private static final String MOVES = "moves";

	private final FunctionRepository functions;

	private final AuditTrail trail;

	private final Turns turns;

	ServiceFunctions(FunctionRepository functions, AuditTrail trail, Turns turns) {
		this.functions = functions;
		this.trail = trail;
		this.turns = turns;
	}

	public Optional<ServiceFunction> find(UUID id) {
		return this.functions.findById(id);
	}

	/** Finds a function also by an address it no longer has. */
	public Optional<ServiceFunction> at(String address) {
		return this.functions.findByAddress(address);
	}

	/** All functions, those that are over too. */
	public FunctionTree tree() {
		return FunctionTree.of(all());
	}

	public FunctionTree tree(LocalDate day) {
		return FunctionTree.of(all(), day);
	}

	/** As far as the public may know. */
	public FunctionTree tree(AsAt asAt) {
		return FunctionTree.of(all(), asAt);
	}

	private List<ServiceFunction> all() {
		return this.functions.findAllByOrderByPositionAscNameAscIdAsc();
	}

	/** Adds a function, or finds the one that the same form made a moment ago. */
	@Transactional
	public ServiceFunction add(Actor actor, FunctionForm form) {
		Registrars.require(actor);
		this.turns.take(KIND);
		return find(form.id()).orElseGet(() -> create(actor, form));
	}

	/** Behind those that have the same parent. */
	ServiceFunction create(Actor actor, FunctionForm form) {
		check(form);
		int position = siblings(form.parent()).stream().mapToInt(ServiceFunction::position).max().orElse(0) + 1;
		ServiceFunction function = this.functions.save(new ServiceFunction(form, address(form, form.id()), position));
		this.trail.record(actor, "added", KIND, function.id(), function.name());
		return function;
	}

	List<ServiceFunction> siblings(UUID parent) {
		return all().stream().filter((function) -> Objects.equals(function.parentId(), parent)).toList();
	}

	/** A new name brings a new address; the old one goes on leading here. */
	@Transactional
	public ServiceFunction change(Actor actor, UUID id, FunctionForm form) {
		ServiceFunction function = opened(actor, id, form.version());
		check(form);
		if (form.parent() != null
				&& tree().from(id).stream().anyMatch((node) -> node.function().id().equals(form.parent()))) {
			throw new RuleBroken("parent", "A function can\u2019t be part of itself");
		}
		String before = function.name();
		function.change(form, form.name().equals(before) ? function.slug() : address(form, id));
		this.trail.record(actor, "changed", KIND, id,
				form.name().equals(before) ? before : "%s; until now %s".formatted(form.name(), before));
		return function;
	}

	/** Moves a function one place up or down among those with the same parent. */
	@Transactional
	public void shift(Actor actor, UUID id, int places, Integer version) {
		ServiceFunction function = opened(actor, id, version);
		List<ServiceFunction> order = new ArrayList<>(siblings(function.parentId()));
		int from = order.indexOf(function);
		int to = Math.max(0, Math.min(order.size() - 1, from + places));
		order.add(to, order.remove(from));
		for (int at = 0; at < order.size(); at++) {
			order.get(at).place(at + 1);
		}
		this.trail.record(actor, "put in another place", KIND, id, function.name());
	}

	private void check(FunctionForm form) {
		if (form.parent() != null && find(form.parent()).isEmpty()) {
			throw new RuleBroken("parent", "Choose a function from the list");
		}
		if (form.startsOn() != null && form.endsOn() != null && form.endsOn().isBefore(form.startsOn())) {
			throw new RuleBroken("endsOn",
					"The last day must be on or after the first day, %s".formatted(Day.write(form.startsOn())));
		}
	}

	private ServiceFunction opened(Actor actor, UUID id, Integer version) {
		Registrars.require(actor);
		this.turns.take(KIND);
		ServiceFunction function = find(id).orElseThrow(() -> new NotFound("function"));
		Stale.check(version, function.version());
		return function;
	}

	private String address(FunctionForm form, UUID id) {
		return Slug.unique(form.name(),
				(slug) -> slug.equals(MOVES) || at(slug).filter((holder) -> !holder.id().equals(id)).isPresent());
	}

}
