package org.remit.reports.blocks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.remit.platform.web.Option;

/** A register from which reports take what stands there. */
interface LiveSource {

	/** The type of block that it fills. */
	BlockType type();

	/** What a block can be about, such as a portfolio or a priority. */
	List<Option> choices(LocalDate day);

	/** What a new report on a portfolio begins with. */
	List<UUID> usual(Occasion occasion);

	/**
	 * What a block about something shows; null where there is no such thing.
	 * @param since the day of the last report
	 * @param day the last day that counts
	 */
	LiveContent content(UUID about, LocalDate since, LocalDate day);

	/** The heading under which a new report puts it, empty for none. */
	default String heading(UUID about, LocalDate day) {
		return "";
	}

}
