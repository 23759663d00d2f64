package org.remit.duties.gaps;

import java.util.Optional;
import java.util.stream.Stream;

import org.remit.duties.drafts.Gap;

/**
 * Everything that can be missing: of a responsibility, as {@link Gap} says, or of a
 * provision that no responsibility cites.
 */
public enum Missing {

	UNCITED("Not cited", "uncited", "A provision of a source that a matrix covers, and no row of any matrix cites it."),
	NO_HOLDER(Gap.NO_HOLDER, "No post and no board that exists answers for it."),
	VACANT(Gap.VACANT, "A post that answers for it is neither held nor covered."),
	NO_ACTION(Gap.NO_ACTION, "Nothing is said about what was done, nor about what will be."),
	ONLY_NONE(Gap.ONLY_NONE, "Said to be none (\u201c-\u201d), and there is no action."),
	NO_EVIDENCE(Gap.NO_EVIDENCE, "Something was done, and nothing shows it."),
	OVERDUE(Gap.OVERDUE, "An action was due by a day that is over, and is neither done nor dropped."),
	UNCOVERED("Source not covered", "uncovered",
			"A provision that no row cites, of a source that no matrix means to cover.");

	private final String label;

	private final String key;

	private final String meaning;

	Missing(Gap gap, String meaning) {
		this(gap.label(), gap.key(), meaning);
	}

	Missing(String label, String key, String meaning) {
		this.label = label;
		this.key = key;
		this.meaning = meaning;
	}

	static Missing of(Gap gap) {
		return valueOf(gap.name());
	}

	static Optional<Missing> named(String key) {
		return Stream.of(values()).filter((one) -> one.key.equals(key)).findFirst();
	}

	public String label() {
		return this.label;
	}

	/** As addresses name it. */
	public String key() {
		return this.key;
	}

	/** What it means, as a sentence. */
	public String meaning() {
		return this.meaning;
	}

}
