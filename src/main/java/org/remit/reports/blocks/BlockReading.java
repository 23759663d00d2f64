package org.remit.reports.blocks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.text.Prose;
import org.remit.platform.text.ProseLine;
import org.remit.platform.text.TypedLine;
import org.remit.platform.text.TypedList;

/** Reads the blocks of a section as they were typed, or refuses beside the field. */
@Component
public class BlockReading {

	private static final int DEEPEST = 2;

	private final Signatories signatories;

	private final LiveSources sources;

	BlockReading(Signatories signatories, LiveSources sources) {
		this.signatories = signatories;
		this.sources = sources;
	}

	/**
	 * The blocks with their keys, references still as typed. A key that isn't of this
	 * section, or comes twice, is a new block's.
	 * @param newKey gives out keys of the report
	 * @param occasion for which new figures are looked up
	 */
	public List<Block> read(SectionForm form, List<Block> before, IntSupplier newKey, Supplier<Occasion> occasion) {
		List<Block> blocks = new ArrayList<>();
		Map<Integer, Block> left = new HashMap<>();
		before.forEach((block) -> left.put(block.key(), block));
		for (int at = 0; at < form.blocks().size(); at++) {
			TypedBlock typed = form.blocks().get(at);
			if (!typed.isRemoved() && !typed.isBlank()) {
				check(typed, at);
				Block present = left.remove(typed.key());
				Block block = typed.block((present != null) ? present.key() : newKey.getAsInt());
				blocks.add((block instanceof Block.Live live) ? filled(occasion, live.goingOn(present), at) : block);
			}
		}
		return blocks;
	}

	private Block filled(Supplier<Occasion> occasion, Block.Live live, int at) {
		return (live.content() != null) ? live : this.sources.fill(occasion.get(), live, field(at, "about"));
	}

	private void check(TypedBlock typed, int at) {
		if (!typed.number().isEmpty() && !ParagraphNumber.isOne(typed.number())) {
			throw new RuleBroken(field(at, "number"), "Enter a number, like 7 or 10A");
		}
		if (typed.isNumbered() && !typed.type().isNumberable()) {
			throw new RuleBroken(field(at, "numbered"), "%s has no number of its own".formatted(typed.type().label()));
		}
		if (!typed.number().isEmpty() && !typed.isNumbered()) {
			throw new RuleBroken(field(at, "numbered"), "Tick that it is numbered, or take the number away");
		}
		checkText(typed, at);
	}

	private void checkText(TypedBlock typed, int at) {
		if (typed.type() == BlockType.TABLE) {
			checkTable(typed, at);
			return;
		}
		if (typed.type().isLive()) {
			return;
		}
		if (typed.type() == BlockType.SIGNATURE) {
			this.signatories.require(field(at, "about"),
					(typed.about() != null) ? List.<UUID>of(typed.about()) : List.of());
			return;
		}
		if (typed.text().isBlank()) {
			throw new RuleBroken(field(at, "text"), "Enter the text, or remove the block");
		}
		if (!typed.type().isHeading() && depths(typed).anyMatch((depth) -> depth > DEEPEST)) {
			throw new RuleBroken(field(at, "text"), "Bullets go three levels deep at most");
		}
	}

	private static IntStream depths(TypedBlock typed) {
		return (typed.type() == BlockType.BULLETS) ? TypedList.read(typed.text()).stream().mapToInt(TypedLine::depth)
				: Prose.read(typed.text()).stream().mapToInt(ProseLine::depth);
	}

	private static void checkTable(TypedBlock typed, int at) {
		TypedTable table = TypedTable.read(typed.text());
		if (table.rows().isEmpty()) {
			throw new RuleBroken(field(at, "text"), "Enter the rows of the table, or remove it");
		}
		if (table.columns() > TypedTable.MOST_COLUMNS || table.rows().size() > TypedTable.MOST_ROWS) {
			throw new RuleBroken(field(at, "text"), "A table has %d columns and %d rows at most"
				.formatted(TypedTable.MOST_COLUMNS, TypedTable.MOST_ROWS));
		}
	}

	public static String field(int at, String name) {
		return "blocks[%d].%s".formatted(at, name);
	}

}
