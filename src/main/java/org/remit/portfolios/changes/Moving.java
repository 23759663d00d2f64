package org.remit.portfolios.changes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Option;
import org.remit.portfolios.functions.Allocation;
import org.remit.portfolios.functions.Allocations;
import org.remit.portfolios.functions.MoveForm;
import org.remit.portfolios.functions.ServiceFunction;
import org.remit.portfolios.functions.ServiceFunctions;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.publishing.steps.Standing;

/** A function moves from one portfolio to another on the day of the reshuffle. */
@Component
class Moving implements ChangeKind {

	static final String KEY = "move";

	private final Allocations allocations;

	private final ServiceFunctions functions;

	private final Portfolios portfolios;

	Moving(Allocations allocations, ServiceFunctions functions, Portfolios portfolios) {
		this.allocations = allocations;
		this.functions = functions;
		this.portfolios = portfolios;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public ChangeForm open(Reshuffle reshuffle, ChangeForm asked) {
		ServiceFunction function = function(asked).orElseThrow(() -> new NotFound("No such function"));
		Allocation from = from(asked).orElseThrow(() -> new NotFound("No such allocation"));
		return ChangeForm.move(function.id(), from.id(), null);
	}

	private Optional<ServiceFunction> function(ChangeForm form) {
		return ChangeKind.find(form.function(), this.functions::find);
	}

	private Optional<Allocation> from(ChangeForm form) {
		return ChangeKind.find(form.allocation(), this.allocations::find);
	}

	@Override
	public void show(Reshuffle reshuffle, ChangeForm form, Model model) {
		UUID from = from(form).map((one) -> one.portfolio().id()).orElse(null);
		model.addAttribute("function", function(form).orElse(null));
		model.addAttribute("from", from(form).orElse(null));
		model.addAttribute("portfolios",
				this.portfolios.all()
					.stream()
					.map(Standing::document)
					.filter((document) -> !document.id().equals(from))
					.map((document) -> Option.of(document.id(), document.title()))
					.toList());
	}

	@Override
	public void fill(Change change, ChangeForm form, List<Change> others) {
		ServiceFunction function = function(form).orElseThrow(() -> new RuleBroken("function", "Choose a function"));
		Allocation from = from(form)
			.orElseThrow(() -> new RuleBroken(null, "What it moves from is no longer there. Take this change out"));
		Portfolio to = ChangeKind.find(form.portfolio(), this.portfolios::find)
			.orElseThrow(() -> new RuleBroken("portfolio", "Choose the portfolio that it moves to"));
		ChangeKind
			.refuseSecond(others,
					(other) -> other.kind().equals(KEY) && other.about().function().id().equals(function.id())
							&& other.about().allocation().equals(from.id()),
					"This function is already moved by this set");
		change.say(About.moving(function, from, to));
	}

	@Override
	public String words(Change change) {
		return "Move %s from \u201c%s\u201d to \u201c%s\u201d".formatted(change.about().function().name(),
				change.about().fromPortfolio().title(), change.about().portfolio().title());
	}

	@Override
	public Set<UUID> touched(Change change) {
		return Set.of(change.about().function().id(), change.about().portfolio().id(),
				change.about().fromPortfolio().id());
	}

	@Override
	public Supplier<List<Effect>> apply(Actor actor, Change change) {
		Allocation from = this.allocations.find(change.about().allocation())
			.orElseThrow(() -> new RuleBroken(null, "What it moves from is no longer there"));
		Reshuffle set = change.reshuffle();
		Allocation made = this.allocations.move(actor, change.about().function().id(),
				new MoveForm(UUID.randomUUID(), from.id(), change.about().portfolio().id(), set.takesEffectOn(),
						set.announcedOn(), set.decisionReference(), set.decisionLink(), from.version()));
		return () -> List.of(Effect.made("allocation", made.id(), made.version()));
	}

	@Override
	public void undo(Actor actor, Change change) {
		Effect effect = change.effects().get(0);
		Allocation made = this.allocations.find(effect.recordId())
			.orElseThrow(() -> new RuleBroken(null, "This move was taken back since"));
		effect.requireUntouched(made.version(), "This move");
		this.allocations.takeBack(actor, made.id(), new Mistake(change.reshuffle().undone(), made.version()));
	}

}
