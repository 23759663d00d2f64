package org.remit.reports.reports;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.remit.people.appointments.Appointment;
import org.remit.reports.blocks.BlockPrinting;
import org.remit.reports.blocks.PrintedBlock;

/**
 * A section as it is printed. The key is its anchor; the heading may be empty.
 */
public record PrintedSection(int key, String heading, List<PrintedBlock> blocks) {

	/**
	 * The sections of a report that say something.
	 * @param sections those that count, in reading order
	 * @param appointments by which somebody signs
	 */
	public static List<PrintedSection> of(Report report, List<ReportSection> sections,
			Map<UUID, Appointment> appointments) {
		BlockPrinting blocks = new BlockPrinting(ReportText.of(report, sections).numbering(), appointments);
		return sections.stream()
			.map((section) -> of(section, blocks))
			.filter((section) -> !section.blocks().isEmpty())
			.toList();
	}

	/** Blocks under a heading have headings one level further down. */
	private static PrintedSection of(ReportSection section, BlockPrinting blocks) {
		int under = section.heading().isEmpty() ? 1 : 2;
		return new PrintedSection(section.key(), section.heading(),
				section.blocks().stream().map((block) -> blocks.print(block, under)).toList());
	}

}
