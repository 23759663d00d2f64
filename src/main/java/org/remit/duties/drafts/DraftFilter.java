package org.remit.duties.drafts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.remit.duties.actions.ActionStatus;
import org.remit.duties.actions.ActionTaken;
import org.remit.duties.actions.FutureAction;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.law.provisions.Provision;

/**
 * Which responsibilities of a matrix somebody asks for. All of it stands in the address,
 * so that it can be sent to a colleague; what means nothing filters nothing.
 *
 * @param row the key of a single one
 * @param words that all stand in the responsibility
 * @param holder the readable part of a post's address
 * @param source the readable part of a source's address
 * @param strength of a provision: "must"
 * @param status of a future action: "under-way"
 * @param gap what is missing: "no-evidence"
 * @param due by when something is to be done: "overdue"
 */
record DraftFilter(Integer row, String words, String holder, String source, String strength, String status, String gap,
		String due) {

	static final DraftFilter NONE = new DraftFilter(null, "", "", "", "", "", "", "");

	DraftFilter {
		words = Objects.requireNonNullElse(words, "").strip();
		holder = Objects.requireNonNullElse(holder, "");
		source = Objects.requireNonNullElse(source, "");
		strength = Objects.requireNonNullElse(strength, "");
		status = Objects.requireNonNullElse(status, "");
		gap = Objects.requireNonNullElse(gap, "");
		due = Objects.requireNonNullElse(due, "");
	}

	static DraftFilter only(int row) {
		return new DraftFilter(row, "", "", "", "", "", "", "");
	}

	public boolean isNone() {
		return equals(NONE);
	}

	/** True while responsibilities are asked for by more than their key. */
	public boolean isChosen() {
		return !new DraftFilter(null, this.words, this.holder, this.source, this.strength, this.status, this.gap,
				this.due)
			.isNone();
	}

	boolean admits(ResponsibilityDraft draft, Map<UUID, Set<Gap>> gaps, LocalDate day) {
		Responsibility responsibility = draft.responsibility();
		return (this.row == null || this.row == responsibility.key()) && hasWords(draft)
				&& isOr(this.holder, draft.holders().stream().map((post) -> post.slug()))
				&& isOr(this.source, draft.cites().stream().map((one) -> one.edition().source().slug()))
				&& isOr(this.strength, draft.cites().stream().map(DraftFilter::key))
				&& isOr(this.status, draft.future().stream().map((one) -> key(one.status())))
				&& isOr(this.gap, gaps.getOrDefault(responsibility.id(), Set.of()).stream().map(Gap::key))
				&& isOr(this.due,
						draft.future().stream().map((one) -> Due.of(one, day)).filter(Objects::nonNull).map(Due::key));
	}

	private static boolean isOr(String wanted, Stream<String> present) {
		return wanted.isEmpty() || present.anyMatch(wanted::equals);
	}

	private boolean hasWords(ResponsibilityDraft draft) {
		if (this.words.isEmpty()) {
			return true;
		}
		Stream<String> texts = Stream
			.of(Stream.of(draft.responsibility().cited(), draft.responsibility().text()),
					draft.taken().stream().map(ActionTaken::text), draft.future().stream().map(FutureAction::text))
			.flatMap((one) -> one);
		String text = String.join(" ", texts.toList()).toLowerCase(Locale.UK);
		return Arrays.stream(this.words.toLowerCase(Locale.UK).split("\\s+")).allMatch(text::contains);
	}

	static String key(Provision provision) {
		return provision.strength().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static String key(ActionStatus status) {
		return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
