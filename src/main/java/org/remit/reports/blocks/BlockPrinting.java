package org.remit.reports.blocks;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.remit.people.appointments.Appointment;
import org.remit.platform.text.Passage;
import org.remit.platform.text.Run;
import org.remit.platform.text.TypedList;
import org.remit.platform.text.TypedText;
import org.remit.platform.time.Day;

/**
 * Prints the blocks of one report.
 *
 * @param appointments those by which somebody signs
 */
public record BlockPrinting(Numbering numbering, Map<UUID, Appointment> appointments) {

	/** For a block by itself, as its author checks it: nothing to refer to, no names. */
	public static BlockPrinting alone() {
		return new BlockPrinting(Numbering.of(List.of(), Map.of()), new HashMap<>());
	}

	/**
	 * @param under the level of the heading under which the block stands
	 */
	public PrintedBlock print(Block block, int under) {
		if (block instanceof Block.Table table) {
			return print(table);
		}
		if (block instanceof Block.Live live) {
			return print(live);
		}
		if (block instanceof Block.Signature signature) {
			return PrintedBlock.words(signature.key(), "signature", "", paragraphs(lines(signature)));
		}
		return print((Block.Words) block, under);
	}

	private PrintedBlock print(Block.Words words, int under) {
		String type = words.type().name().toLowerCase(Locale.ROOT);
		String number = this.numbering.of(words.key());
		if (words.type().isHeading()) {
			int level = under + ((words.type() == BlockType.HEADING) ? 1 : 2);
			return PrintedBlock.heading(words.key(), type, number, level, runs(TypedText.line(words.text())));
		}
		return PrintedBlock.words(words.key(), type, number, PrintedBlock.Part.of(passages(words), this::runs));
	}

	/** In a block of bullets every line is one, whether it has a bullet or not. */
	private static List<Passage> passages(Block.Words words) {
		boolean bullets = words.type() == BlockType.BULLETS;
		return Passage.of(bullets ? TypedList.write(TypedList.read(words.text())) : words.text());
	}

	private PrintedBlock print(Block.Table table) {
		TypedTable typed = TypedTable.read(table.text());
		List<List<List<Run>>> rows = typed.rows().stream().map((row) -> row.stream().map(this::runs).toList()).toList();
		return PrintedBlock.table(table.key(), runs(table.caption()), table.headRow() || typed.ruled(), rows, "");
	}

	private PrintedBlock print(Block.Live live) {
		LiveContent content = live.content();
		String type = live.type().name().toLowerCase(Locale.ROOT);
		if (content == null) {
			return PrintedBlock.words(live.key(), type, "", List.of());
		}
		return new PrintedBlock(live.key(), type, "", 0, runs(live.caption()),
				PrintedBlock.Part.of(Passage.of(content.words()), this::runs), true,
				content.rows().stream().map((row) -> row.stream().map(this::runs).toList()).toList(),
				"%s, as at %s.".formatted(content.source(), Day.write(content.asAt())));
	}

	private List<PrintedBlock.Part> paragraphs(List<String> lines) {
		return lines.stream().map((line) -> new PrintedBlock.Part(runs(line), List.of())).toList();
	}

	private List<String> lines(Block.Signature signature) {
		Appointment appointment = this.appointments.get(signature.appointment());
		if (!signature.text().isBlank() || appointment == null) {
			return TypedText.paragraphs(signature.text());
		}
		return List.of(appointment.person().fullName(), appointment.post().title());
	}

	private List<Run> runs(String line) {
		return Run.of(line, (key) -> new Run(this.numbering.of(key), null, "#block-" + key));
	}

}
