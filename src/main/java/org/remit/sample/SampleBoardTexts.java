package org.remit.sample;

import java.util.Map;
import java.util.UUID;

/** What the sample council's boards rest on and are there to do. */
final class SampleBoardTexts {

	private static final Map<UUID, String> LEGAL = Map.of(SampleBoards.PARENTING,
			"Children and Social Work Act 2017, section 1", SampleBoards.SAFEGUARDING,
			"Children Act 2004, sections 13 to 16, as they stood until 2019", SampleBoards.PARTNERSHIP,
			"Children Act 2004, sections 16E to 16K", SampleBoards.SCRUTINY, "Local Government Act 2000, section 9F",
			SampleBoards.HEALTH, "Health and Social Care Act 2012, section 194", SampleBoards.PLANNING,
			"Local Government Act 1972, section 101", SampleBoards.PLACEMENT, "Fostering Services Regulations 2011");

	private static final Map<UUID, String> PURPOSE = Map.of(SampleBoards.PARENTING,
			"Sees to it that Aldermoor is as good a parent to the children in its care as any parent would want to be.",
			SampleBoards.PARTNERSHIP,
			"Through it the council, the police and the health service keep the borough's children safe together.",
			SampleBoards.PLANNING, "Decides applications that officers may not decide alone.", SampleBoards.IMPROVEMENT,
			"Prepares what the Corporate Parenting Board decides on homes for children.");

	private static final Map<UUID, String> INTRO = Map.of(SampleBoards.PARENTING, "The Board:",
			SampleBoards.SAFEGUARDING, "The Board's functions, as regulations set them out in 2006, were:",
			SampleBoards.MEMBERS, "As corporate parents, all councillors:");

	private static final Map<UUID, String> FUNCTIONS = Map.of(SampleBoards.PARENTING, """
			- hears from children in care and care leavers at each of its meetings
			- follows how well they do
			  - at school
			  - in health
			  - on their way to work
			- watches over the Pledge to children in care
			- advises the Executive where a decision touches them
			""", SampleBoards.SAFEGUARDING, """
			Making policies and procedures that keep children safe, among them on
			  (i) what is done when somebody worries about a child
			  (ii) how those who work with children are trained
			  (iii) how they are chosen and supervised
			  (iv) how allegations against them are looked into
			  (v) children who are privately fostered
			  (vi) work with the councils next door
			(b) telling people why children's safety matters and what they can do
			(c) finding out how well all this works, and saying how it could work better
			(d) taking part in planning services for children
			(e) reviewing serious cases and drawing lessons from them
			""", SampleBoards.SCRUTINY, """
			- questions the Executive on services for children
			- looks into how well they work, and says what should change
			""", SampleBoards.MEMBERS, """
			- speak up for children in care wherever they sit
			- keep them in mind in every decision
			- ask, as school governors, how children in care are doing
			""");

	private SampleBoardTexts() {
	}

	static String legalBasis(UUID board) {
		return LEGAL.getOrDefault(board, "");
	}

	static String purpose(UUID board) {
		return PURPOSE.getOrDefault(board, "");
	}

	static String intro(UUID board) {
		return INTRO.getOrDefault(board, "");
	}

	static String functions(UUID board) {
		return FUNCTIONS.getOrDefault(board, "");
	}

}
