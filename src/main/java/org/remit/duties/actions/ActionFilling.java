package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.duties.responsibilities.ActionTexts;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.platform.actor.Actor;
import org.remit.platform.text.LineMatching;
import org.remit.platform.text.TypedLine;

/**
 * Makes the actions of a row say what was typed into its two fields. An action that
 * stayed or was reworded keeps its key, and with it its date, evidence, owner and
 * history; one that was taken out ends, and stays in the history of the row.
 */
@Component
class ActionFilling {

	private final ActionTakenRepository taken;

	private final FutureActionRepository future;

	private final FutureActionChanges changes;

	ActionFilling(ActionTakenRepository taken, FutureActionRepository future, FutureActionChanges changes) {
		this.taken = taken;
		this.future = future;
		this.changes = changes;
	}

	void write(Actor actor, Responsibility row, ResponsibilityForm form, LocalDate day) {
		LocalDate from = row.startsOn().isAfter(day) ? row.startsOn() : day;
		writeTaken(row, this.taken.of(row.id(), from), ActionTexts.read(form.taken()), from);
		writeFuture(actor, row, this.future.of(row.id(), from), ActionTexts.read(form.future()), from);
	}

	/**
	 * The same for a row that is new: nothing is asked, so that a whole table is quick.
	 */
	void begin(Actor actor, Responsibility row, ResponsibilityForm form) {
		writeTaken(row, List.of(), ActionTexts.read(form.taken()), row.startsOn());
		writeFuture(actor, row, List.of(), ActionTexts.read(form.future()), row.startsOn());
	}

	private void writeTaken(Responsibility row, List<ActionTaken> before, List<String> texts, LocalDate from) {
		List<ActionTaken> matches = LineMatching.match(before, ActionTaken::text, lines(texts));
		before.stream().filter((one) -> !matches.contains(one)).forEach((one) -> one.end(from.minusDays(1)));
		for (int at = 0; at < texts.size(); at++) {
			ActionTaken action = (matches.get(at) != null) ? matches.get(at) : new ActionTaken(row, from);
			action.place(at, texts.get(at));
			this.taken.save(action);
		}
	}

	private void writeFuture(Actor actor, Responsibility row, List<FutureAction> before, List<String> texts,
			LocalDate from) {
		List<FutureAction> matches = LineMatching.match(before, FutureAction::text, lines(texts));
		before.stream().filter((one) -> !matches.contains(one)).forEach((one) -> one.end(from.minusDays(1)));
		for (int at = 0; at < texts.size(); at++) {
			FutureAction match = matches.get(at);
			boolean reworded = match == null || !match.text().equals(texts.get(at));
			FutureAction action = (match != null) ? match : new FutureAction(row, from);
			action.place(at, texts.get(at));
			this.future.save(action);
			if (reworded) {
				this.changes.note(actor, action);
			}
		}
	}

	/**
	 * What was ever said in the same words before a duty was replaced goes on: with its
	 * date and evidence, or as it stood. The day of a replacement may be long past.
	 */
	void carryOver(Actor actor, Responsibility before, Responsibility after) {
		List<ActionTaken> taken = this.taken.everOf(before.id());
		List<FutureAction> future = this.future.everOf(before.id())
			.stream()
			.filter((one) -> one.status() != ActionStatus.DONE)
			.toList();
		this.taken.of(after.id(), after.startsOn())
			.forEach((one) -> taken.stream()
				.filter((old) -> old.text().equals(one.text()))
				.findFirst()
				.ifPresent(one::goOn));
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

	/** True where the row's actions are what the form says. */
	boolean say(Responsibility row, ResponsibilityForm form, LocalDate today) {
		return ActionTexts.read(form.taken())
			.equals(this.taken.of(row.id(), today).stream().map(ActionTaken::text).toList())
				&& ActionTexts.read(form.future())
					.equals(this.future.of(row.id(), today).stream().map(FutureAction::text).toList());
	}

}
