package org.remit.sample;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.BoardClosing;
import org.remit.boards.boards.BoardForm;
import org.remit.boards.boards.BoardFunctions;
import org.remit.boards.boards.BoardKind;
import org.remit.boards.boards.Boards;
import org.remit.boards.boards.Closings;
import org.remit.boards.boards.FunctionsForm;
import org.remit.boards.boards.QuorumRule;
import org.remit.boards.boards.QuorumShare;
import org.remit.boards.relations.BoardSuccessions;
import org.remit.boards.relations.Relation;
import org.remit.boards.relations.ReportingLineForm;
import org.remit.boards.relations.ReportingLines;
import org.remit.boards.relations.SuccessionForm;
import org.remit.platform.time.SettableClock;

/**
 * The sample council's boards: one that closed and was followed by a partnership, one
 * that is politically balanced, one of all members.
 */
@Component
class SampleBoards {

	static final UUID PARENTING = SampleActors.id("board: corporate parenting");

	static final UUID SAFEGUARDING = SampleActors.id("board: safeguarding children");

	static final UUID PARTNERSHIP = SampleActors.id("board: safeguarding partnership");

	static final UUID SCRUTINY = SampleActors.id("board: children and learning scrutiny");

	static final UUID PLACEMENT = SampleActors.id("board: family placement");

	static final UUID HEALTH = SampleActors.id("board: health and wellbeing");

	static final UUID MEMBERS = SampleActors.id("board: all elected members");

	static final UUID PLANNING = SampleActors.id("board: planning");

	static final UUID IMPROVEMENT = SampleActors.id("board: improvement group");

	static final LocalDate ELECTION = LocalDate.of(2019, 5, 7);

	static final LocalDate CHANGE = LocalDate.of(2019, 9, 29);

	private final Boards boards;

	private final BoardFunctions functions;

	private final ReportingLines lines;

	private final BoardSuccessions successions;

	private final Closings closings;

	private final SampleSeats seats;

	private final SettableClock clock;

	SampleBoards(Boards boards, BoardFunctions functions, ReportingLines lines, BoardSuccessions successions,
			Closings closings, SampleSeats seats, SettableClock clock) {
		this.boards = boards;
		this.functions = functions;
		this.lines = lines;
		this.successions = successions;
		this.closings = closings;
		this.seats = seats;
		this.clock = clock;
	}

	void load() {
		this.clock.on(ELECTION, this::found);
		this.clock.on(CHANGE, this::replace);
		this.seats.load();
		this.clock.on(CHANGE, this::close);
	}

	private void found() {
		add(PARENTING, "Corporate Parenting Board", BoardKind.BOARD, SampleAccounts.CHILDREN, null, QuorumRule.SHARE);
		add(SAFEGUARDING, "Aldermoor Safeguarding Children Board", BoardKind.BOARD, SampleAccounts.CHILDREN,
				LocalDate.of(2006, 4, 1), QuorumRule.NONE);
		add(SCRUTINY, "Children and Learning Scrutiny Panel", BoardKind.SCRUTINY, SampleAccounts.CHILDREN, null,
				QuorumRule.NUMBER);
		add(PLACEMENT, "Family Placement Panel", BoardKind.PANEL, SampleAccounts.CHILDREN, null, QuorumRule.NONE);
		add(HEALTH, "Health and Wellbeing Board", BoardKind.COMMITTEE, SampleAccounts.ADULTS, LocalDate.of(2013, 4, 1),
				QuorumRule.SHARE);
		add(MEMBERS, "All elected members", BoardKind.ALL_MEMBERS, SampleAccounts.CHILDREN, null, QuorumRule.NONE);
		add(PLANNING, "Planning Committee", BoardKind.COMMITTEE, SampleAccounts.PLACE, null, QuorumRule.NUMBER);
		add(IMPROVEMENT, "Placements Working Group", BoardKind.FORUM, SampleAccounts.CHILDREN, null, QuorumRule.NONE);
		report(PARENTING, Relation.ADVISES, null, "The Executive");
		report(SCRUTINY, Relation.REPORTS_TO, null, "The Council");
		report(PLACEMENT, Relation.REPORTS_TO, PARENTING, "");
		report(IMPROVEMENT, Relation.REPORTS_TO, PARENTING, "");
	}

	private void replace() {
		add(PARTNERSHIP, "Aldermoor Safeguarding Children Partnership", BoardKind.PARTNERSHIP, SampleAccounts.CHILDREN,
				CHANGE, QuorumRule.NUMBER);
		report(PARTNERSHIP, Relation.REPORTS_TO, HEALTH, "");
	}

	private void add(UUID id, String name, BoardKind kind, UUID area, LocalDate founded, QuorumRule quorum) {
		this.boards
			.add(SampleActors.LOADER,
					new BoardForm(id, name, kind, area, SampleBoardTexts.legalBasis(id), SampleBoardTexts.purpose(id),
							founded, !id.equals(IMPROVEMENT),
							new BoardForm.Deciding(quorum, (quorum != QuorumRule.NONE) ? 3 : null,
									(quorum == QuorumRule.SHARE) ? QuorumShare.THIRD : null, id.equals(PLANNING)),
							null));
		Integer version = this.boards.find(id).orElseThrow().version();
		this.functions.write(SampleActors.LOADER, id,
				new FunctionsForm(SampleBoardTexts.intro(id), SampleBoardTexts.functions(id), version));
	}

	private void report(UUID board, Relation relation, UUID to, String name) {
		this.lines.add(SampleActors.LOADER, board, new ReportingLineForm(SampleActors.id("line: " + board + relation),
				relation, to, name, null, null, this.clock.today(), null));
	}

	private void close() {
		Integer version = this.boards.find(SAFEGUARDING).orElseThrow().version();
		this.closings.close(SampleActors.LOADER, SAFEGUARDING,
				new BoardClosing(CHANGE.minusDays(1),
						"The council, the police and the health service made joint arrangements in its place", CHANGE,
						version));
		this.successions.add(SampleActors.LOADER, SAFEGUARDING,
				new SuccessionForm(SampleActors.id("succession: safeguarding"), PARTNERSHIP, true, CHANGE, CHANGE));
	}

}
