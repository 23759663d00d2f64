package org.remit.duties.gaps;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.web.util.UriComponentsBuilder;

import org.remit.law.sources.Strength;
import org.remit.platform.web.BadAddress;

/**
 * Which gaps somebody asks for. All of it stands in the address, so that it can be sent
 * to a colleague.
 *
 * @param gap what is missing: "no-evidence"; empty for anything
 * @param strength of the strongest provision behind it: "must"; empty for any
 * @param source an edition, null for any
 */
record GapFilter(String gap, String strength, UUID source, UUID post, UUID board, UUID matrix) {

	static final String LIST = "/manage/gaps/list";

	static final GapFilter NONE = new GapFilter("", "", null, null, null, null);

	GapFilter {
		gap = Objects.requireNonNullElse(gap, "");
		strength = Objects.requireNonNullElse(strength, "");
	}

	/** Of these only what concerns one source, post or board. */
	public GapFilter about(Facet facet, UUID id) {
		return new GapFilter(this.gap, this.strength, (facet == Facet.SOURCE) ? id : this.source,
				(facet == Facet.POST) ? id : this.post, (facet == Facet.BOARD) ? id : this.board, this.matrix);
	}

	/** Of these only where this is missing. */
	public GapFilter missing(Missing missing) {
		return new GapFilter(missing.key(), this.strength, this.source, this.post, this.board, this.matrix);
	}

	public boolean isNone() {
		return equals(NONE);
	}

	/**
	 * Provisions of sources that no matrix covers are shown only to those who ask for
	 * them.
	 */
	List<Finding> of(Survey survey) {
		Optional<Missing> missing = wanted();
		Optional<Strength> strongest = strongest();
		return survey.findings()
			.stream()
			.filter(Finding::isGap)
			.filter((one) -> missing.isEmpty() ? !one.apart() : one.missing().contains(missing.get()))
			.filter((one) -> strongest.isEmpty() || one.strength() == strongest.get())
			.filter((one) -> concerns(one.concerned()))
			.toList();
	}

	private boolean concerns(Concerned concerned) {
		return isAmong(this.source, concerned.sources()) && isAmong(this.post, concerned.posts())
				&& isAmong(this.board, concerned.boards()) && isAmong(this.matrix, concerned.matrices());
	}

	private static boolean isAmong(UUID wanted, Collection<Named> concerned) {
		return wanted == null || concerned.stream().anyMatch((one) -> one.id().equals(wanted));
	}

	private Optional<Missing> wanted() {
		Optional<Missing> missing = Missing.named(this.gap);
		if (missing.isEmpty() && !this.gap.isEmpty()) {
			throw new BadAddress("There is no such kind of gap.");
		}
		return missing;
	}

	private Optional<Strength> strongest() {
		Optional<Strength> strength = Stream.of(Strength.values())
			.filter((one) -> key(one).equals(this.strength))
			.findFirst();
		if (strength.isEmpty() && !this.strength.isEmpty()) {
			throw new BadAddress("No provision binds in such a way.");
		}
		return strength;
	}

	/** As addresses name it: "have-regard". */
	static String key(Strength strength) {
		return strength.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What is chosen, as an address has it. */
	Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("gap", this.gap);
		parameters.put("strength", this.strength);
		parameters.put("source", text(this.source));
		parameters.put("post", text(this.post));
		parameters.put("board", text(this.board));
		parameters.put("matrix", text(this.matrix));
		parameters.values().removeIf(String::isEmpty);
		return parameters;
	}

	private static String text(UUID id) {
		return (id != null) ? id.toString() : "";
	}

	/** Where these gaps are listed. */
	public String address() {
		return address(LIST);
	}

	/** Where they are a table to take along. */
	public String csv() {
		return address(LIST + ".csv");
	}

	private String address(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		parameters().forEach((name, value) -> address.queryParam(name, value));
		return address.encode().toUriString();
	}

}
