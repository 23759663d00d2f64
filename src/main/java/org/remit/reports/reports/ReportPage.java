package org.remit.reports.reports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.boards.boards.Board;
import org.remit.boards.boards.Boards;
import org.remit.boards.meetings.Meeting;
import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.people.appointments.Appointment;
import org.remit.platform.actor.Actor;
import org.remit.platform.time.SettableClock;
import org.remit.platform.time.TermWords;
import org.remit.platform.web.Option;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.reports.blocks.Signatories;
import org.remit.reports.kinds.ReportKinds;

/** What can be chosen where reports are made and changed. */
@Component
class ReportPage {

	static final String VIEW = "reports/reports/edit";

	private final Areas areas;

	private final Boards boards;

	private final Portfolios portfolios;

	private final ReportKinds kinds;

	private final ReportRepository reports;

	private final Signatories signatories;

	private final SettableClock clock;

	ReportPage(Areas areas, Boards boards, Portfolios portfolios, ReportKinds kinds, ReportRepository reports,
			Signatories signatories, SettableClock clock) {
		this.areas = areas;
		this.boards = boards;
		this.portfolios = portfolios;
		this.kinds = kinds;
		this.reports = reports;
		this.signatories = signatories;
		this.clock = clock;
	}

	/**
	 * @param day of the report, null while it has none
	 */
	String show(Model model, ReportForm form, LocalDate day, Actor actor) {
		model.addAttribute("kinds",
				this.kinds.all()
					.stream()
					.map((kind) -> Option.of(kind.id(), kind.name(), kind.subject().label()))
					.toList());
		model.addAttribute("areas", areas(actor).stream().map((area) -> Option.of(area.id(), area.name())).toList());
		model.addAttribute("portfolios",
				this.portfolios.documents().stream().map((one) -> Option.of(one.id(), one.title())).toList());
		model.addAttribute("boards",
				this.boards.all()
					.stream()
					.filter(Board::isPublic)
					.map((board) -> Option.of(board.id(), board.name()))
					.toList());
		model.addAttribute("meetings", meetings(form.meeting()));
		model.addAttribute("people", people(day, form.authors().stream().map(TypedAuthor::appointment).toList()));
		model.addAttribute("names", names(model, form));
		return VIEW;
	}

	private List<Area> areas(Actor actor) {
		return this.areas.all().stream().filter((area) -> actor.edits(area.id())).toList();
	}

	/** The area of an officer who has just one, so that nobody need choose it. */
	UUID onlyArea(Actor actor) {
		List<Area> areas = areas(actor);
		return (areas.size() == 1) ? areas.get(0).id() : null;
	}

	private List<Option> meetings(UUID chosen) {
		UUID one = (chosen != null) ? chosen : new UUID(0, 0);
		return this.reports.meetings(this.clock.today().minusMonths(6), one)
			.stream()
			.map((meeting) -> Option.of(meeting.id(), words(meeting)))
			.toList();
	}

	private static String words(Meeting meeting) {
		return "%s, %s".formatted(meeting.board().name(), meeting.when());
	}

	/**
	 * Who held a public post on the day of a report, and those that it names already.
	 */
	List<Option> people(LocalDate day, List<UUID> chosen) {
		LocalDate today = this.clock.today();
		return this.signatories.on((day != null) ? day : today, today, chosen)
			.stream()
			.map((one) -> Option.of(one.id(), words(one)))
			.toList();
	}

	private static String words(Appointment one) {
		String words = "%s: %s".formatted(one.post().title(), one.person().fullName());
		return (one.term().endsOn() != null) ? "%s (%s)".formatted(words, TermWords.of(one.term())) : words;
	}

	/** What stands for ids where two versions are shown side by side. */
	private static Map<Object, String> names(Model model, ReportForm form) {
		Map<Object, String> names = new HashMap<>();
		for (String choice : List.of("kinds", "areas", "portfolios", "boards", "meetings")) {
			if (model.getAttribute(choice) instanceof List<?> options) {
				options.forEach((one) -> names.put(UUID.fromString(((Option) one).value()), ((Option) one).text()));
			}
		}
		form.authors().forEach((author) -> names.put(author, author.words()));
		if (model.getAttribute("theirs") instanceof ReportForm theirs) {
			theirs.authors().forEach((author) -> names.put(author, author.words()));
		}
		return names;
	}

}
