package org.remit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.duties.actions.ActionStatus;
import org.remit.duties.actions.Evidence;
import org.remit.duties.matrices.Headings;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.steps.Approvals;
import org.remit.publishing.steps.Publications;
import org.remit.publishing.steps.Standings;
import org.remit.publishing.steps.Submissions;

/**
 * The sample council's matrices: of the lead member, the director, the mayor and chief
 * executive together, two other members and a board, with gaps of every kind.
 */
@Component
class SampleMatrices {

	static final UUID LEAD_MEMBER = SampleActors.id("matrix: lead member");

	static final UUID DIRECTOR = SampleActors.id("matrix: director");

	static final UUID LEADERS = SampleActors.id("matrix: mayor and chief executive");

	static final UUID PARENTING = SampleActors.id("matrix: corporate parenting board");

	static final UUID ENVIRONMENT = SampleActors.id("matrix: environment");

	static final UUID ADULTS = SampleActors.id("matrix: adults");

	private static final Headings THREE = new Headings("Paragraph", "Responsibilities", "", "Action taken", "");

	private static final Headings JOINT = new Headings("Source", "Responsibility", "Held by", "Action taken",
			"Future action");

	private static final Headings LIST = new Headings("", "Responsibilities", "", "", "");

	private final SampleMatrixEntry entry;

	private final Standings standings;

	private final Submissions submissions;

	private final Approvals approvals;

	private final Publications publications;

	private final SettableClock clock;

	SampleMatrices(SampleMatrixEntry entry, Standings standings, Submissions submissions, Approvals approvals,
			Publications publications, SettableClock clock) {
		this.entry = entry;
		this.standings = standings;
		this.submissions = submissions;
		this.approvals = approvals;
		this.publications = publications;
		this.clock = clock;
	}

	void load() {
		this.clock.on(LocalDate.of(2024, 6, 10), () -> {
			leadMember();
			director();
			publish(LEAD_MEMBER, "");
			publish(DIRECTOR, "");
		});
		this.clock.on(LocalDate.of(2025, 9, 8), () -> {
			adults();
			publish(ADULTS, "");
			amendLeadMember();
			publish(LEAD_MEMBER, "The joint duty of lead member and director is new, and actions are dated.");
		});
		this.clock.on(LocalDate.of(2026, 10, 12), () -> {
			environment();
			parenting();
		});
		this.clock.on(LocalDate.of(2026, 11, 2), () -> {
			leaders();
			submit(LEADERS, "");
		});
	}

	private void leadMember() {
		this.entry.matrix(LEAD_MEMBER, "Responsibilities of the Lead Member for Children\u2019s Services",
				SampleAccounts.CHILDREN, List.of(SampleRegister.DEPUTY_MAYOR), Headings.USUAL,
				"What the lead member answers for under section 19 of the Children Act 2004, and what is done about it.",
				"The guidance of April 2013 is followed throughout.\n"
						+ "\n- It is read again each year.\n- Changes go to the Executive first.");
		this.entry.section(LEAD_MEMBER, "Leadership", "");
		this.entry.row(LEAD_MEMBER, "s.19", "To lead services for children in politics, and to answer to the Council",
				"Designated by the Elected Mayor\n\nGives a statement to each ordinary meeting of the Council",
				"Give the Council a yearly account of how children fare");
		this.entry.below(LEAD_MEMBER, "To remind every member of the executive of children when they decide", "-", "-");
		this.entry.row(LEAD_MEMBER, "s.10",
				"To bring the partners together:\n- health\n- police\n- schools\n  - academies too",
				"Meets the partners each quarter", "Renew the partnership agreement");
		this.entry.section(LEAD_MEMBER, "Safeguarding", "");
		this.entry.row(LEAD_MEMBER, "s.11", "To be sure that every service keeps children safe",
				"Reads the yearly report of the safeguarding partnership", "Visit each front-line team once a year");
		this.entry.row(LEAD_MEMBER, "As above (s.11)", "To know what children complain about, and what came of it", "",
				"");
	}

	private void amendLeadMember() {
		this.entry.section(LEAD_MEMBER, "Children in care", "With the director, as the law asks of the whole Council:");
		this.entry.joint(LEAD_MEMBER, "s.1", "To lead the Council as a corporate parent",
				"Chairs the Corporate Parenting Board", "",
				List.of(SampleRegister.DEPUTY_MAYOR, SampleRegister.CHILDREN_DIRECTOR));
		this.entry.taken(LEAD_MEMBER, "Designated", LocalDate.of(2023, 3, 1),
				new Evidence("The mayor\u2019s decision of 1 March 2023",
						"https://democracy.aldermoor.example/decisions/2023-14", null, null));
		this.entry.taken(LEAD_MEMBER, "Reads", LocalDate.of(2025, 7, 14),
				new Evidence("", "", null, SampleBoards.PARTNERSHIP));
		this.entry.taken(LEAD_MEMBER, "Chairs", null,
				new Evidence("Terms of reference", "", SampleTermsOfReference.PARENTING, null));
		this.entry.future(LEAD_MEMBER, "Give the Council", SampleRegister.DEPUTY_MAYOR, SampleBoards.SCRUTINY,
				ActionStatus.UNDER_WAY, LocalDate.of(2026, 7, 31), "");
		this.entry.future(LEAD_MEMBER, "Renew", SampleRegister.CHILDREN_DIRECTOR, SampleBoards.HEALTH,
				ActionStatus.PLANNED, LocalDate.of(2027, 3, 31), "");
		this.entry.future(LEAD_MEMBER, "Visit", SampleRegister.DEPUTY_MAYOR, null, ActionStatus.DELAYED,
				LocalDate.of(2026, 12, 18), "Two visits were put off while the services were inspected");
	}

	private void director() {
		this.entry.matrix(DIRECTOR, "Responsibilities of the Director of Children\u2019s Services",
				SampleAccounts.CHILDREN, List.of(SampleRegister.CHILDREN_DIRECTOR), THREE, "", "");
		this.entry.section(DIRECTOR, "Functions and services", "");
		this.entry.row(DIRECTOR, "s.18", "The director answers for:", "", "");
		this.entry.below(DIRECTOR, "- what the Council does in education", "Answers for schools and early years", "");
		this.entry.below(DIRECTOR, "- social care for children and for those who leave care",
				"Answers for social care since the post was made", "");
		this.entry.row(DIRECTOR, "s.10", "To make arrangements with partners for the well-being of children",
				"A partnership agreement is in force", "");
		this.entry.row(DIRECTOR, "s.11", "To see that services are given with the safety of children in mind",
				"Every service checks itself once a year", "");
		this.entry.section(DIRECTOR, "Leadership", "");
		this.entry.row(DIRECTOR, "-",
				"To be one of the Council\u2019s first officers, and to report to the chief executive",
				"Member of the corporate management team", "");
	}

	private void leaders() {
		this.entry.matrix(LEADERS, "Joint responsibilities of the Elected Mayor and the Chief Executive",
				SampleAccounts.PLACE, List.of(SampleRegister.MAYOR, SampleRegister.CHIEF_EXECUTIVE), JOINT,
				"What the two who lead the Council answer for together, and each of them alone.", "");
		this.entry.row(LEADERS, "s.1", "To see that the whole Council acts as a good parent",
				"The Corporate Parenting Board reports to both", "Ask each directorate what it does for care leavers");
		this.entry.joint(LEADERS, "s.11", "To report on how children are kept safe, once a year",
				"First report given in March 2026", "", List.of(SampleRegister.MAYOR));
		this.entry.joint(LEADERS, "", "To hold the director to account", "Monthly meetings", "",
				List.of(SampleRegister.CHIEF_EXECUTIVE));
	}

	private void parenting() {
		this.entry.boardMatrix(PARENTING, "Responsibilities of the Corporate Parenting Board", SampleBoards.PARENTING,
				Headings.USUAL);
		this.entry.row(PARENTING, "s.1", "To look at what becomes of children in care, and at how they are heard", "",
				"");
	}

	private void environment() {
		this.entry.matrix(ENVIRONMENT, "Responsibilities of the Executive Member for Environment", SampleAccounts.PLACE,
				List.of(SampleRegister.ENVIRONMENT_MEMBER), JOINT, "", "");
		this.entry.row(ENVIRONMENT, "", "To keep streets and parks clean and safe",
				"Cleaning rounds were drawn anew in 2025", "Consult on the parks strategy");
		this.entry.joint(ENVIRONMENT, "", "To see that roads are kept in repair", "Yearly survey of all roads", "",
				List.of(SampleRegister.PLACE_DIRECTOR));
	}

	private void adults() {
		this.entry.matrix(ADULTS, "What the Executive Member for Adult Social Care answers for", SampleAccounts.ADULTS,
				List.of(SampleRegister.ADULT_MEMBER), LIST, "", "");
		this.entry.section(ADULTS, "In general",
				"To take the lead in what the Council does for adults, which includes:");
		this.entry.row(ADULTS, "", "Care and support at home", "", "");
		this.entry.row(ADULTS, "", "Public health:\n- healthy weight\n- stopping smoking", "", "");
		this.entry.section(ADULTS, "", "To hold to account those who provide it:");
		this.entry.row(ADULTS, "", "The director and the service", "", "");
		this.entry.row(ADULTS, "", "Homes and agencies that the Council pays", "", "");
	}

	private void submit(UUID matrix, String changeNote) {
		this.submissions.submit(SampleActors.AUTHOR, matrix, this.standings.of(matrix).draftHash(), changeNote, false);
	}

	private void publish(UUID matrix, String changeNote) {
		submit(matrix, changeNote);
		this.approvals.approve(SampleActors.APPROVER, matrix, this.standings.of(matrix).open().version());
		this.publications.publish(SampleActors.APPROVER, matrix, this.standings.of(matrix).open().version(),
				this.clock.today());
	}

}
