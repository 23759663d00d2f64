package org.remit.duties.gaps;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.law.provisions.Provision;
import org.remit.law.sources.Strength;
import org.remit.platform.text.TypedList;

/**
 * A responsibility or a provision that was looked at, with what is missing of it on the
 * day: often nothing.
 *
 * @param draft null for a provision
 * @param provision null for a responsibility
 * @param apart true for a provision of a source that no matrix covers
 */
public record Finding(ResponsibilityDraft draft, Provision provision, Concerned concerned, Set<Missing> missing,
		boolean apart) {

	/** The gravest first: a gap under a duty in law weighs more than one under advice. */
	static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::strength,
			Comparator.nullsLast(Comparator.naturalOrder()));

	static Finding of(ResponsibilityDraft draft, Set<Missing> missing) {
		return new Finding(draft, null, Concerned.by(draft), missing, false);
	}

	static Finding of(Provision provision, Concerned concerned, boolean apart, boolean cited) {
		Missing missing = apart ? Missing.UNCOVERED : Missing.UNCITED;
		return new Finding(null, provision, concerned, cited ? Set.of() : Set.of(missing), apart);
	}

	public boolean isResponsibility() {
		return this.draft != null;
	}

	public boolean isGap() {
		return !this.missing.isEmpty();
	}

	/** A gap under a duty in law. */
	public boolean isGrave() {
		return isGap() && strength() == Strength.MUST;
	}

	/** The strongest of the provisions behind it; null where it cites none. */
	public Strength strength() {
		return provisions().map(Provision::strength).min(Comparator.naturalOrder()).orElse(null);
	}

	/** The provisions behind it, without those that should never have been entered. */
	Stream<Provision> provisions() {
		return isResponsibility() ? this.draft.cites().stream().filter((one) -> !one.isMistake())
				: Stream.of(this.provision);
	}

	/** "5.6, 5.11" */
	public String numbers() {
		return provisions().map(Provision::number).collect(Collectors.joining(", "));
	}

	/** What it says, as typed. */
	String text() {
		return isResponsibility() ? this.draft.responsibility().text() : this.provision.words();
	}

	/** The same on one line: "To bring together: health; police; schools". */
	public String words() {
		return TypedList.line(text());
	}

	/**
	 * The heading of the section or of the part of the source that it stands in; may be
	 * empty.
	 */
	public String heading() {
		return isResponsibility() ? this.draft.responsibility().section().heading() : this.provision.heading();
	}

	/** Where staff work on it. */
	public String address() {
		if (!isResponsibility()) {
			return "%s#%s".formatted(this.provision.edition().staffAddress(), this.provision.anchor());
		}
		Responsibility responsibility = this.draft.responsibility();
		return "/manage/responsibilities/%s/rows/%s".formatted(responsibility.matrix().id(), responsibility.id());
	}

}
