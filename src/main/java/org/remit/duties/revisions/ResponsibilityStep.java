package org.remit.duties.revisions;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.matrices.Matrix;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.law.mappings.MappingKind;
import org.remit.law.mappings.ProvisionMapping;
import org.remit.law.provisions.Provision;
import org.remit.platform.actor.Actor;

/**
 * A responsibility about which a revision still asks somebody to decide.
 *
 * @param cited the provisions of the earlier edition that count for it
 * @param mappings what became of them, as far as somebody confirmed it
 */
public record ResponsibilityStep(ResponsibilityDraft draft, List<Provision> cited, List<ProvisionMapping> mappings) {

	static ResponsibilityStep of(ResponsibilityDraft draft, List<Provision> cited, Collection<ProvisionMapping> all) {
		return new ResponsibilityStep(draft, cited,
				all.stream().filter((one) -> one.from() != null && contains(cited, one.from())).toList());
	}

	private static boolean contains(List<Provision> provisions, Provision one) {
		return provisions.stream().anyMatch((other) -> other.id().equals(one.id()));
	}

	public Responsibility responsibility() {
		return this.draft.responsibility();
	}

	public Matrix matrix() {
		return responsibility().matrix();
	}

	/** What it cites that nobody has mapped yet: until then nothing can be decided. */
	public List<Provision> unmapped() {
		return this.cited.stream()
			.filter((provision) -> this.mappings.stream().noneMatch((one) -> one.from().id().equals(provision.id())))
			.toList();
	}

	public boolean isWaiting() {
		return !unmapped().isEmpty();
	}

	/** What makes the most work among what became of its provisions. */
	public MappingKind kind() {
		Set<MappingKind> kinds = this.mappings.stream()
			.map(ProvisionMapping::relation)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(MappingKind.class)));
		if (kinds.size() == 1) {
			return kinds.iterator().next();
		}
		return Stream.of(MappingKind.SPLIT, MappingKind.MERGED)
			.filter(kinds::contains)
			.findFirst()
			.orElse(MappingKind.CHANGED);
	}

	public boolean isUnchanged() {
		return !isWaiting() && kind() == MappingKind.SAME;
	}

	/** The provisions of the later edition that come from those it cites, each once. */
	public List<Provision> later() {
		Map<Object, Provision> later = new LinkedHashMap<>();
		this.mappings.stream()
			.map(ProvisionMapping::to)
			.filter(Objects::nonNull)
			.forEach((one) -> later.putIfAbsent(one.id(), one));
		return List.copyOf(later.values());
	}

	/** What it cites of other sources, which stays. */
	List<Provision> kept() {
		return this.draft.provisions().stream().filter((one) -> !contains(this.cited, one)).toList();
	}

	/** All that a responsibility in its place may cite. */
	List<Provision> choices() {
		return Stream.concat(later().stream(), kept().stream()).toList();
	}

	/** True where it cites nothing itself but goes on with the one above. */
	public boolean inherits() {
		return this.draft.provisions().isEmpty();
	}

	/** What each number it cites became. */
	Map<String, List<String>> numbers() {
		Map<String, List<String>> numbers = new LinkedHashMap<>();
		this.cited.forEach((provision) -> numbers.put(provision.number(), numbers(provision)));
		return numbers;
	}

	private List<String> numbers(Provision provision) {
		return this.mappings.stream()
			.filter((one) -> one.from().id().equals(provision.id()) && one.to() != null)
			.map((one) -> one.to().number())
			.toList();
	}

	/** What the responsibility prints with the new numbers. */
	public String renumbered() {
		return PrintedNumbers.renumber(responsibility().cited(), numbers());
	}

	/**
	 * A responsibility that goes on with one above, of which only the number changes,
	 * says all it has to.
	 */
	boolean needsNobody() {
		return inherits() && isUnchanged() && renumbered().equals(responsibility().cited());
	}

	/** True where both came together in one provision of the later edition. */
	boolean mergesWith(ResponsibilityStep other) {
		return matrix().id().equals(other.matrix().id()) && !responsibility().id().equals(other.responsibility().id())
				&& merged().stream().anyMatch((one) -> contains(other.merged(), one));
	}

	private List<Provision> merged() {
		return this.mappings.stream()
			.filter((one) -> one.relation() == MappingKind.MERGED)
			.map(ProvisionMapping::to)
			.toList();
	}

	public boolean isOf(Actor actor) {
		return actor.edits(matrix().document().area().id());
	}

	/**
	 * The responsibility and the version of it that somebody saw, as the value of a box.
	 */
	public String seen() {
		return "%s:%d".formatted(responsibility().id(), responsibility().version());
	}

	public String summary() {
		return Summary.of(responsibility().cited() + " " + responsibility().text());
	}

}
