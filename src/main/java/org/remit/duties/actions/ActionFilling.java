package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.remit.duties.responsibilities.ActionTexts;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityAdded;
import org.remit.duties.responsibilities.ResponsibilityChanged;
import org.remit.duties.responsibilities.ResponsibilityReplaced;
import org.remit.duties.responsibilities.ResponsibilitySentAgain;
import org.remit.platform.actor.Actor;
import org.remit.platform.text.LineMatching;
import org.remit.platform.text.TypedLine;

/**
 * Makes actions say what was typed into the two fields of their responsibility, whenever
 * that is written. An action that stayed or was reworded keeps its key, and with it its
 * date, evidence, owner and history; one that was taken out ends, and stays in the
 * history.
 */
@Component
class ActionFilling {

	private final ActionTakenRepository taken;

	private final FutureActionRepository future;

	private final FutureActionChanges changes;

	private final ActionRules rules;

	ActionFilling(ActionTakenRepository taken, FutureActionRepository future, FutureActionChanges changes,
			ActionRules rules) {
		this.taken = taken;
		this.future = future;
		this.changes = changes;
		this.rules = rules;
	}

	@EventListener
	void follow(ResponsibilityChanged changed) {
		Responsibility responsibility = changed.responsibility();
		LocalDate from = this.rules.firstDay(responsibility);
		writeTaken(responsibility, this.taken.of(responsibility.id(), from), ActionTexts.read(changed.form().taken()),
				from);
		writeFuture(changed.actor(), responsibility, this.future.of(responsibility.id(), from),
				ActionTexts.read(changed.form().future()), from);
	}

	/** Nothing is asked for one that is new, so that a whole table is quick. */
	@EventListener
	void follow(ResponsibilityAdded added) {
		Responsibility responsibility = added.responsibility();
		writeTaken(responsibility, List.of(), ActionTexts.read(added.form().taken()), responsibility.startsOn());
		writeFuture(added.actor(), responsibility, List.of(), ActionTexts.read(added.form().future()),
				responsibility.startsOn());
	}

	private void writeTaken(Responsibility responsibility, List<ActionTaken> before, List<String> texts,
			LocalDate from) {
		List<ActionTaken> matches = LineMatching.match(before, ActionTaken::text, lines(texts));
		before.stream().filter((one) -> !matches.contains(one)).forEach((one) -> one.end(from.minusDays(1)));
		for (int at = 0; at < texts.size(); at++) {
			ActionTaken action = (matches.get(at) != null) ? matches.get(at) : new ActionTaken(responsibility, from);
			action.place(at, texts.get(at));
			this.taken.save(action);
		}
	}

	private void writeFuture(Actor actor, Responsibility responsibility, List<FutureAction> before, List<String> texts,
			LocalDate from) {
		List<FutureAction> matches = LineMatching.match(before, FutureAction::text, lines(texts));
		before.stream().filter((one) -> !matches.contains(one)).forEach((one) -> one.end(from.minusDays(1)));
		for (int at = 0; at < texts.size(); at++) {
			FutureAction match = matches.get(at);
			boolean reworded = match == null || !match.text().equals(texts.get(at));
			FutureAction action = (match != null) ? match : new FutureAction(responsibility, from);
			action.place(at, texts.get(at));
			this.future.save(action);
			if (reworded) {
				this.changes.note(actor, action);
			}
		}
	}

	/**
	 * What was ever said in the same words before a responsibility was replaced goes on:
	 * with its date and evidence, or as it stood. The day of a replacement may be long
	 * past.
	 */
	@EventListener
	void follow(ResponsibilityReplaced replaced) {
		carryOverTaken(replaced.before(), replaced.after());
		carryOverFuture(replaced.actor(), replaced.before(), replaced.after());
	}

	private void carryOverTaken(Responsibility before, Responsibility after) {
		List<ActionTaken> taken = this.taken.everOf(before.id());
		this.taken.of(after.id(), after.startsOn())
			.forEach((one) -> taken.stream()
				.filter((old) -> old.text().equals(one.text()))
				.findFirst()
				.ifPresent(one::goOn));
	}

	private void carryOverFuture(Actor actor, Responsibility before, Responsibility after) {
		List<FutureAction> future = this.future.everOf(before.id())
			.stream()
			.filter((one) -> one.status() != ActionStatus.DONE)
			.toList();
		this.future.of(after.id(), after.startsOn())
			.forEach((one) -> future.stream()
				.filter((old) -> old.text().equals(one.text()))
				.findFirst()
				.ifPresent((old) -> {
					one.goOn(old);
					this.changes.note(actor, one);
				}));
	}

	private static List<TypedLine> lines(List<String> texts) {
		return texts.stream().map((text) -> new TypedLine(0, text)).toList();
	}

	/** The actions must be what the form says, too. */
	@EventListener
	void follow(ResponsibilitySentAgain again) {
		UUID id = again.made().id();
		again.requireSame(ActionTexts.read(again.form().taken())
			.equals(this.taken.of(id, again.day()).stream().map(ActionTaken::text).toList())
				&& ActionTexts.read(again.form().future())
					.equals(this.future.of(id, again.day()).stream().map(FutureAction::text).toList()));
	}

}
