package org.remit.reports.blocks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import org.remit.platform.text.OneLine;
import org.remit.platform.text.PlainText;

/** A section with all its blocks as its page of fields shows them. */
public record SectionForm(Integer version, @PlainText(max = 200, label = "Heading of the section") String heading,
		@Size(max = MOST_BLOCKS,
				message = "A section has 90 blocks or fewer. Begin another one") List<@Valid TypedBlock> blocks) {

	public static final int MOST_BLOCKS = 90;

	private static final Pattern WISH = Pattern
		.compile("(?<what>up|down|remove|restore|refresh|add)-(?<at>\\d{1,2})(?:-(?<type>[A-Z]{1,20}))?");

	public SectionForm {
		heading = OneLine.of(heading);
		blocks = (blocks != null) ? blocks.stream()
			.map((one) -> Objects.requireNonNullElse(one, TypedBlock.blank(BlockType.PARAGRAPH)))
			.toList() : List.of();
	}

	/** Those that stay. */
	public List<TypedBlock> present() {
		return this.blocks.stream().filter((block) -> !block.isRemoved() && !block.isBlank()).toList();
	}

	/**
	 * As a button asks: "up-3", "down-3", "remove-3", "restore-3", "refresh-3" or
	 * "add-3-TABLE". What can't be done changes nothing.
	 */
	public SectionForm arranged(String wish) {
		Matcher asked = WISH.matcher(wish);
		if (!asked.matches()) {
			return this;
		}
		List<TypedBlock> blocks = new ArrayList<>(this.blocks);
		int at = Integer.parseInt(asked.group("at"));
		switch (asked.group("what")) {
			case "up" -> swap(blocks, at, at - 1);
			case "down" -> swap(blocks, at, at + 1);
			case "refresh" -> refresh(blocks, at);
			case "add" -> add(blocks, at, asked.group("type"));
			default -> remove(blocks, at, asked.group("what").equals("remove"));
		}
		return new SectionForm(this.version, this.heading, blocks);
	}

	private static void swap(List<TypedBlock> blocks, int one, int other) {
		if (Math.min(one, other) >= 0 && Math.max(one, other) < blocks.size()) {
			Collections.swap(blocks, one, other);
		}
	}

	private static void add(List<TypedBlock> blocks, int at, String type) {
		for (BlockType known : BlockType.values()) {
			if (known.name().equals(type) && at <= blocks.size() && blocks.size() < MOST_BLOCKS) {
				blocks.add(at, TypedBlock.blank(known));
			}
		}
	}

	private static void refresh(List<TypedBlock> blocks, int at) {
		if (at < blocks.size()) {
			blocks.set(at, blocks.get(at).anew());
		}
	}

	private static void remove(List<TypedBlock> blocks, int at, boolean removed) {
		if (at < blocks.size()) {
			blocks.set(at, blocks.get(at).removed(removed));
		}
	}

}
