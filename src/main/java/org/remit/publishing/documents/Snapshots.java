package org.remit.publishing.documents;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Takes snapshots of drafts and keeps them as text: always the same bytes for the same
 * content, so that a hash can be computed again after years.
 */
@Component
public class Snapshots {

	private static final JsonMapper CANONICAL = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final DocumentKinds kinds;

	Snapshots(DocumentKinds kinds) {
		this.kinds = kinds;
	}

	public Snapshot draft(Document document) {
		return this.kinds.of(document).drafts(List.of(document.id())).get(document.id());
	}

	/** The drafts of many documents, in a constant number of statements a kind. */
	public Map<UUID, Snapshot> drafts(Collection<Document> documents) {
		Map<UUID, Snapshot> drafts = new HashMap<>();
		documents.stream()
			.collect(Collectors.groupingBy(Document::kind, Collectors.mapping(Document::id, Collectors.<UUID>toList())))
			.forEach((kind, ids) -> drafts.putAll(this.kinds.of(kind).drafts(ids)));
		return drafts;
	}

	public Snapshot of(Edition edition) {
		return CANONICAL.readValue(edition.snapshot(), this.kinds.of(edition.document()).snapshotType());
	}

	public static String write(Snapshot snapshot) {
		return CANONICAL.writeValueAsString(snapshot);
	}

	public static String hash(Snapshot snapshot) {
		return Hash.of(write(snapshot));
	}

}
