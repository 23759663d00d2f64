package org.remit.publishing.documents;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Takes snapshots of drafts and keeps them as text: always the same bytes for the same
 * content, so that a hash can be computed again after years. What is empty is left out:
 * null, a list or map without entries, and what is not so. So a snapshot that gets a new
 * field reads, and hashes, as before while nobody has filled it; a new text is null until
 * then.
 */
@Component
public class Snapshots {

	private static final JsonMapper CANONICAL = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.NON_NULL))
		.withConfigOverride(List.class, Snapshots::leaveOutEmpty)
		.withConfigOverride(Map.class, Snapshots::leaveOutEmpty)
		.withConfigOverride(boolean.class,
				(flag) -> flag.setInclude(JsonInclude.Value.construct(Include.NON_DEFAULT, null)))
		.build();

	private final DocumentKinds kinds;

	Snapshots(DocumentKinds kinds) {
		this.kinds = kinds;
	}

	public Snapshot draft(Document document) {
		return this.kinds.of(document).drafts(List.of(document.id())).get(document.id());
	}

	/** A draft as it goes into an edition. */
	public Written written(Document document) {
		Snapshot draft = draft(document);
		DocumentKind kind = this.kinds.of(document);
		return new Written(write(draft), draft.title(), write(kind.brief(draft)), kind.references(draft));
	}

	/** The drafts of many documents, in a constant number of statements a kind. */
	public Map<UUID, Snapshot> drafts(Collection<Document> documents) {
		Map<UUID, Snapshot> drafts = new HashMap<>();
		documents.stream()
			.collect(Collectors.groupingBy(Document::kind, Collectors.mapping(Document::id, Collectors.<UUID>toList())))
			.forEach((kind, ids) -> drafts.putAll(this.kinds.of(kind).drafts(ids)));
		return drafts;
	}

	/**
	 * What an edition says.
	 * @throws IllegalStateException where a newer Remit wrote it, in a shape not known
	 * here
	 */
	public Snapshot of(Edition edition) {
		return read(edition.snapshot(), this.kinds.of(edition.document()));
	}

	/** As much of what an edition says as lists show. */
	public Snapshot brief(EditionFacts edition, DocumentKind kind) {
		return read(edition.brief(), kind);
	}

	static Snapshot read(String text, DocumentKind kind) {
		int schema = CANONICAL.readTree(text).path("schema").asInt();
		if (schema < 1 || schema > kind.schema()) {
			throw new IllegalStateException(
					"A %s of schema %d, where %d is the newest known".formatted(kind.noun(), schema, kind.schema()));
		}
		return CANONICAL.readValue(text, kind.snapshotType());
	}

	private static void leaveOutEmpty(MutableConfigOverride several) {
		several.setInclude(JsonInclude.Value.construct(Include.NON_EMPTY, null));
		several.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
	}

	public static String write(Snapshot snapshot) {
		return CANONICAL.writeValueAsString(snapshot);
	}

	public static String hash(Snapshot snapshot) {
		return Hash.of(write(snapshot));
	}

}
