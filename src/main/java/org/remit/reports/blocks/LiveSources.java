package org.remit.reports.blocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.web.Option;

/** Fills blocks of figures from the registers. */
@Component
public class LiveSources {

	private final Map<BlockType, LiveSource> sources = new EnumMap<>(BlockType.class);

	LiveSources(List<LiveSource> sources) {
		sources.forEach((source) -> this.sources.put(source.type(), source));
	}

	/** What blocks of these types can be about. */
	public Map<BlockType, List<Option>> choices(LocalDate day, Stream<BlockType> types) {
		Map<BlockType, List<Option>> choices = new EnumMap<>(BlockType.class);
		types.filter(BlockType::isLive)
			.forEach((type) -> choices.computeIfAbsent(type, (one) -> this.sources.get(one).choices(day)));
		return choices;
	}

	/** A block as it is now, or a refusal beside the field. */
	public Block.Live fill(Occasion occasion, Block.Live block, String field) {
		LiveContent content = (block.about() != null)
				? this.sources.get(block.type()).content(block.about(), occasion.since(), occasion.day()) : null;
		if (content == null) {
			throw new RuleBroken(field, "Choose what it shows from the list");
		}
		return block.showing(content);
	}

	/**
	 * What a section of a new report begins with.
	 * @param newKey gives out keys of the report
	 */
	public List<Block> begin(Occasion occasion, BlockType type, IntSupplier newKey) {
		List<Block> blocks = new ArrayList<>();
		LiveSource source = this.sources.get(type);
		if (source != null) {
			source.usual(occasion).forEach((about) -> begin(source, about, occasion, newKey, blocks));
		}
		return blocks;
	}

	private static void begin(LiveSource source, UUID about, Occasion occasion, IntSupplier newKey,
			List<Block> blocks) {
		LiveContent content = source.content(about, occasion.since(), occasion.day());
		if (content == null || content.isEmpty()) {
			return;
		}
		String heading = source.heading(about, occasion.day());
		if (!heading.isEmpty()) {
			blocks.add(new Block.Words(newKey.getAsInt(), BlockType.HEADING, new Block.Numbered(""), heading));
		}
		blocks.add(new Block.Live(newKey.getAsInt(), source.type(), about, "", content));
	}

}
