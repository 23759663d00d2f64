package org.remit.reports.blocks;

import java.util.List;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The blocks of a section as the database keeps them. */
public final class StoredBlocks {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {
	};

	private StoredBlocks() {
	}

	public static List<Block> read(String json) {
		return JSON.readValue(json, BLOCKS);
	}

	/** The type is named, or Jackson would forget which block is what. */
	public static String write(List<Block> blocks) {
		return JSON.writerFor(BLOCKS).writeValueAsString(blocks);
	}

}
