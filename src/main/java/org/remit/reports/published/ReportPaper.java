package org.remit.reports.published;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.register.BoardPaper;
import org.remit.platform.time.AsAt;

/** The published reports to a board, meeting by meeting, on the pages of the board. */
@Component
@Order(4)
class ReportPaper implements BoardPaper {

	private static final int LATEST_MEETINGS = 6;

	private final PublishedReports reports;

	ReportPaper(PublishedReports reports) {
		this.reports = reports;
	}

	@Override
	public String template() {
		return "reports/published/board";
	}

	@Override
	public Object announced(Board board, AsAt asAt) {
		Collection<Sitting> sittings = sittings(board, asAt);
		return sittings.isEmpty() ? null : sittings;
	}

	@Override
	public Object known(Board board, AsAt asAt) {
		return announced(board, asAt);
	}

	private Collection<Sitting> sittings(Board board, AsAt asAt) {
		Map<LocalDate, List<PublishedReport>> byDay = this.reports.mentioning(ReportMentions.BOARD, board.id(), asAt)
			.stream()
			.collect(Collectors.groupingBy(PublishedReport::day, LinkedHashMap::new, Collectors.toList()));
		return byDay.entrySet()
			.stream()
			.limit(LATEST_MEETINGS)
			.map((one) -> new Sitting(one.getKey(), one.getValue()))
			.toList();
	}

	/** The reports of one day. */
	record Sitting(LocalDate day, List<PublishedReport> reports) {
	}

}
