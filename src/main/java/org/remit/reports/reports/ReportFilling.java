package org.remit.reports.reports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.boards.meetings.Meeting;
import org.remit.boards.meetings.Meetings;
import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.platform.actor.RuleBroken;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.reports.blocks.Signatories;
import org.remit.reports.kinds.ReportSubject;

/** Makes a report say what its form says, or refuses beside the field. */
@Component
class ReportFilling {

	private final Areas areas;

	private final Portfolios portfolios;

	private final Boards boards;

	private final Meetings meetings;

	private final Signatories signatories;

	ReportFilling(Areas areas, Portfolios portfolios, Boards boards, Meetings meetings, Signatories signatories) {
		this.areas = areas;
		this.portfolios = portfolios;
		this.boards = boards;
		this.meetings = meetings;
		this.signatories = signatories;
	}

	Area area(ReportForm form) {
		return this.areas.find(form.area()).orElseThrow(() -> new RuleBroken("area", "Choose an area from the list"));
	}

	void fill(Report report, ReportForm form) {
		Portfolio portfolio = chosen("portfolio", form.portfolio(), this.portfolios::find);
		Meeting meeting = chosen("meeting", form.meeting(), this.meetings::find);
		Board board = chosen("board", form.board(), this.boards::find);
		requireWhole(report.kind().subject(), form, portfolio);
		requirePublic(board);
		report.isFor(portfolio, (meeting != null) ? meeting.board() : board, meeting, form.datedOn());
		report.isBy(authors(form), form.contact());
	}

	/** Null where nothing is chosen. */
	private static <T> T chosen(String field, UUID id, Function<UUID, Optional<T>> find) {
		return (id != null)
				? find.apply(id).orElseThrow(() -> new RuleBroken(field, "Choose a %s from the list".formatted(field)))
				: null;
	}

	private static void requireWhole(ReportSubject subject, ReportForm form, Portfolio portfolio) {
		if (subject == ReportSubject.PORTFOLIO && portfolio == null) {
			throw new RuleBroken("portfolio", "Choose the portfolio that the report is on");
		}
		if (form.meeting() == null && form.datedOn() == null) {
			throw new RuleBroken("datedOn", "Choose a meeting, or enter the day of the report");
		}
		if (form.meeting() != null && form.datedOn() != null) {
			throw new RuleBroken("datedOn", "A report to a meeting has the day of the meeting. Leave this empty");
		}
		if (form.meeting() != null && form.board() != null) {
			throw new RuleBroken("board", "A report to a meeting goes to its board. Leave this empty");
		}
		if (subject == ReportSubject.BOARD && form.meeting() == null && form.board() == null) {
			throw new RuleBroken("board", "Choose the meeting or the board that receives the report");
		}
	}

	private static void requirePublic(Board board) {
		if (board != null && !board.isPublic()) {
			throw new RuleBroken("board", "This board is for staff only, and reports are for everybody");
		}
	}

	private List<Author> authors(ReportForm form) {
		this.signatories.require("authors",
				form.named().stream().map(TypedAuthor::appointment).filter((id) -> id != null).toList());
		return form.named().stream().map((one) -> new Author(one.appointment(), one.words())).toList();
	}

}
