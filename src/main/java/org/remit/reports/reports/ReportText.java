package org.remit.reports.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.remit.platform.actor.RuleBroken;
import org.remit.reports.blocks.Block;
import org.remit.reports.blocks.BlockReading;
import org.remit.reports.blocks.Numbering;
import org.remit.reports.blocks.References;
import org.remit.reports.blocks.TypedBlock;

/**
 * All blocks of a report with one section as somebody wants to save it: the numbering and
 * the references go through the whole.
 */
final class ReportText {

	private final List<ReportSection> sections;

	private final ReportSection changed;

	private final List<Block> blocks;

	private final Numbering numbering;

	/**
	 * @param sections all that are printed, in reading order
	 * @param changed the section that is being saved, null for none
	 * @param blocks what it is to say, references as typed
	 */
	private ReportText(Report report, List<ReportSection> sections, ReportSection changed, List<Block> blocks) {
		this.sections = sections;
		this.changed = changed;
		this.blocks = blocks;
		this.numbering = Numbering.of(all().toList(), report.numbers());
	}

	static ReportText of(Report report, List<ReportSection> sections) {
		return new ReportText(report, sections, null, List.of());
	}

	ReportText with(Report report, ReportSection changed, List<Block> blocks) {
		return new ReportText(report, this.sections, changed, blocks);
	}

	private Stream<Block> all() {
		return this.sections.stream()
			.flatMap((section) -> (section == this.changed) ? this.blocks.stream() : section.blocks().stream());
	}

	Numbering numbering() {
		return this.numbering;
	}

	/** The blocks of a section for its form. */
	List<TypedBlock> typed(ReportSection section) {
		return section.blocks()
			.stream()
			.map((block) -> TypedBlock.of(block, References.typed(block.text(), this.numbering)))
			.toList();
	}

	/**
	 * The blocks of the changed section as they are kept, or a refusal.
	 * @param places where each block stands in the form
	 */
	List<Block> kept(List<Integer> places) {
		List<Block> kept = new ArrayList<>();
		for (int at = 0; at < this.blocks.size(); at++) {
			Block block = this.blocks.get(at);
			check(block, places.get(at));
			kept.add(block.withText((text) -> References.kept(text, this.numbering)));
		}
		requireReferred(kept);
		return kept;
	}

	private void check(Block block, int place) {
		this.numbering.problem(block.key()).ifPresent((problem) -> {
			throw new RuleBroken(BlockReading.field(place, "number"), problem);
		});
		References.missing(block.text(), this.numbering).ifPresent((number) -> {
			throw new RuleBroken(BlockReading.field(place, "text"),
					"There is no paragraph %s to refer to".formatted(number));
		});
	}

	/** What is referred to elsewhere must go on having a number. */
	private void requireReferred(List<Block> kept) {
		Set<Integer> lost = new HashSet<>();
		this.changed.blocks().stream().map(Block::key).filter((key) -> !this.numbering.has(key)).forEach(lost::add);
		Stream
			.concat(this.sections.stream()
				.filter((section) -> section != this.changed)
				.flatMap((section) -> section.blocks().stream()), kept.stream())
			.filter((block) -> References.keys(block.text()).stream().anyMatch(lost::contains))
			.findFirst()
			.ifPresent((block) -> {
				throw new RuleBroken(null,
						"%s refers to a paragraph that you take away or leave without a number. ".formatted(name(block))
								+ "Change that reference first.");
			});
	}

	private String name(Block block) {
		return this.numbering.has(block.key()) ? "Paragraph " + this.numbering.of(block.key())
				: "A paragraph without a number";
	}

}
