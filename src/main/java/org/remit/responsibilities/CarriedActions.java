package org.remit.responsibilities;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.remit.platform.Actor;

/**
 * Writes the actions of a row that takes the place of another. A duty that is only
 * numbered or worded anew keeps what is known of its actions: when they were taken, what
 * shows it, who sees to them and how they stand.
 */
@Component
class CarriedActions {

	private final ActionTakenRepository taken;

	private final FutureActionRepository future;

	private final FutureActionChanges changes;

	CarriedActions(ActionTakenRepository taken, FutureActionRepository future, FutureActionChanges changes) {
		this.taken = taken;
		this.future = future;
		this.changes = changes;
	}

	void write(Actor actor, Responsibility row, Responsibility before, RowForm form) {
		writeTaken(row, ActionTexts.read(form.taken()), this.taken.everOf(before.id()));
		writeFuture(actor, row, ActionTexts.read(form.future()), this.future.everOf(before.id()));
	}

	private void writeTaken(Responsibility row, List<String> texts, List<ActionTaken> before) {
		for (int at = 0; at < texts.size(); at++) {
			String text = texts.get(at);
			ActionTaken action = new ActionTaken(row, row.startsOn());
			action.place(at, text);
			same(before, ActionTaken::text, text)
				.ifPresent((earlier) -> action.describe(text, earlier.takenOn(), earlier.evidence()));
			this.taken.save(action);
		}
	}

	private void writeFuture(Actor actor, Responsibility row, List<String> texts, List<FutureAction> before) {
		for (int at = 0; at < texts.size(); at++) {
			FutureAction action = new FutureAction(row, row.startsOn());
			action.place(at, texts.get(at));
			same(before, FutureAction::text, texts.get(at)).ifPresent((earlier) -> {
				action.assign(earlier.owner(), earlier.board());
				action.stand(earlier.status(), earlier.dueOn(), earlier.reason());
			});
			this.future.save(action);
			this.changes.note(actor, action);
		}
	}

	/** The newest with the same words. */
	private static <T> Optional<T> same(List<T> before, Function<T, String> text, String words) {
		return before.stream().filter((one) -> text.apply(one).equals(words)).findFirst();
	}

}
