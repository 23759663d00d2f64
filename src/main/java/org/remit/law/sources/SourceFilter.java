package org.remit.law.sources;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.data.jpa.domain.Specification;

import org.remit.platform.text.WordSearch;

/**
 * Which sources are looked for.
 *
 * @param q words of the title or the issuer; blank for any
 * @param kind null for any
 * @param extent null for any; what applies in both countries applies in each
 */
public record SourceFilter(String q, SourceKind kind, Extent extent) {

	public SourceFilter {
		q = (q != null) ? q : "";
	}

	/** False where everything is asked for. */
	public boolean isNarrow() {
		return !this.q.isBlank() || this.kind != null || this.extent != null;
	}

	Specification<Source> wanted() {
		return present().and(words()).and(ofKind()).and(applying());
	}

	private static Specification<Source> present() {
		return (source, query, builder) -> builder.isNull(source.get("mistake"));
	}

	private Specification<Source> words() {
		return WordSearch.of(this.q,
				(source, builder) -> builder.lower(builder.concat(builder.concat(source.get("title"), " "),
						builder.concat(builder.concat(source.get("slug"), " "), source.get("issuer")))));
	}

	private Specification<Source> ofKind() {
		return (this.kind == null) ? Specification.unrestricted()
				: (source, query, builder) -> builder.equal(source.get("kind"), this.kind);
	}

	private Specification<Source> applying() {
		return (this.extent == null) ? Specification.unrestricted()
				: (source, query, builder) -> source.get("extent").in(this.extent, Extent.BOTH);
	}

	/** As an address has them. */
	Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("q", this.q);
		parameters.put("kind", (this.kind != null) ? this.kind.name() : "");
		parameters.put("extent", (this.extent != null) ? this.extent.name() : "");
		return parameters;
	}

}
