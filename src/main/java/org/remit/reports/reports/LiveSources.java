package org.remit.reports.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Option;

/** Fills blocks of figures from the registers, up to the day of their report. */
@Component
class LiveSources {

	/** Where there was no report before. */
	private static final int MONTHS = 3;

	private final Map<BlockType, LiveSource> sources = new EnumMap<>(BlockType.class);

	private final ReportRepository reports;

	private final SettableClock clock;

	LiveSources(List<LiveSource> sources, ReportRepository reports, SettableClock clock) {
		sources.forEach((source) -> this.sources.put(source.type(), source));
		this.reports = reports;
		this.clock = clock;
	}

	/** What blocks of these types can be about. */
	Map<BlockType, List<Option>> choices(Report report, Stream<BlockType> types) {
		Map<BlockType, List<Option>> choices = new EnumMap<>(BlockType.class);
		types.filter(BlockType::isLive)
			.forEach((type) -> choices.computeIfAbsent(type, (one) -> this.sources.get(one).choices(day(report))));
		return choices;
	}

	/** Nothing of the future counts, whenever the meeting is. */
	private LocalDate day(Report report) {
		LocalDate today = this.clock.today();
		return report.day().isAfter(today) ? today : report.day();
	}

	private LocalDate since(Report report) {
		return previous(report).map(Report::day).orElseGet(() -> day(report).minusMonths(MONTHS));
	}

	/** The last report of the kind on the same portfolio or to the same board. */
	Optional<Report> previous(Report report) {
		return this.reports.before(report.kind().id(), report.day())
			.stream()
			.filter((one) -> !one.id().equals(report.id()) && one.isLike(report))
			.findFirst();
	}

	/** A block as it is now, or a refusal beside the field. */
	Block.Live fill(Report report, Block.Live block, String field) {
		LiveContent content = (block.about() != null)
				? this.sources.get(block.type()).content(block.about(), since(report), day(report)) : null;
		if (content == null) {
			throw new RuleBroken(field, "Choose what it shows from the list");
		}
		return block.showing(content);
	}

	/** What a section of a new report begins with. */
	List<Block> begin(Report report, BlockType type) {
		LiveSource source = this.sources.get(type);
		List<Block> blocks = new ArrayList<>();
		if (source == null) {
			return blocks;
		}
		for (UUID about : source.usual(report, day(report))) {
			LiveContent content = source.content(about, since(report), day(report));
			if (content == null || content.isEmpty()) {
				continue;
			}
			String heading = source.heading(about, day(report));
			if (!heading.isEmpty()) {
				blocks.add(new Block.Words(report.newKey(), BlockType.HEADING, new Block.Numbered(""), heading));
			}
			blocks.add(new Block.Live(report.newKey(), type, about, "", content));
		}
		return blocks;
	}

}
