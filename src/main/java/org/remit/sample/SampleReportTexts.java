package org.remit.sample;

/** What the sample council's reports say, as their authors pasted it. */
final class SampleReportTexts {

	static final String AUTUMN = """
			PERFORMANCE
			Children in need on 18 August 2019\t1,846
			Children with a child protection plan on 18 August 2019\t296
			Children looked after on 18 August 2019\t552
			Care leavers with a service on 18 August 2019\t154

			1. The inspection of the youth offending service in April led to an action plan, which went to the inspectorate in June.

			PROGRESS AGAINST STRATEGIC PLAN AND DIRECTORATE PRIORITIES
			2. Prevent the damage that adverse experiences in childhood do:

			A team works in two schools with families who ask for help. The children\u2019s trust hears of it at each meeting.

			3. Put new safeguarding arrangements in place:

			Three partners take over from the safeguarding board at the end of September. The arrangements will be reviewed after a year.

			4. Strengthen edge of care and in-house fostering. Over \u00a31.5m were granted for three years.

			PROGRESS AGAINST APPROVED SAVINGS PLANS
			5. Savings are watched each month. Those that come late are made up for elsewhere.
			""";

	static final String WINTER = """
			PERFORMANCE
			Step\tBy
			Election of a member of the youth parliament\tJanuary 2020
			Pilot of a youth council\tFebruary 2020
			Youth council at work\tJuly 2020

			PROGRESS AGAINST STRATEGIC PLAN AND DIRECTORATE PRIORITIES
			1. The safeguarding partners have met since the end of September, as the report of 4 September 2019 announced.
			2. Young people prepared the election together with schools and youth groups:
			- schools lend their halls and ballot boxes
			- youth groups invite those who
			  - are in care
			  - have left it

			PROGRESS AGAINST APPROVED SAVINGS PLANS
			3. Nothing has changed since the last report.
			""";

	static final String ANNEX = "Two homes are offered to the Council. The prices are under negotiation.";

	static final String FIGURES = "Fewer children were looked after at the end of September than at the end of June. "
			+ "More of them live close to home.";

	static final String PARENTING = """
			PURPOSE OF REPORT
			1. To tell the board who answers for what as a corporate parent.

			BACKGROUND
			2. The Children Act 2004 asks each authority for a director and a lead member for children\u2019s services.
			3. Both answer for corporate parenting together, and each for some of it alone.

			WHO ANSWERS FOR WHAT

			The leader and the chief executive

			4. They see to it that:
			- the whole authority is a good parent
			- they hear of safeguarding at least once a year

			The lead member

			5. The lead member encourages all members to:
			- visit
			  - children\u2019s homes
			  - children\u2019s councils
			- train

			FINANCIAL, LEGAL AND WARD IMPLICATIONS
			7. There are none. All wards are concerned.

			RECOMMENDATION
			8. The board notes paragraphs 4 and 5.

			REASONS
			9. Arrangements must be clear and follow the guidance.

			BACKGROUND PAPERS
			- Statutory guidance on the director and the lead member for children\u2019s services
			""";

	static final String SCRUTINY = """
			PURPOSE OF REPORT
			1. To give the panel the figures that it asked for.

			BACKGROUND
			2. On the day of the count, 525 children were looked after and 296 had a protection plan.
			3. There were 154 care leavers with a service.

			FINANCIAL, LEGAL AND WARD IMPLICATIONS
			4. There are none.

			RECOMMENDATION
			5. The panel notes the figures.

			REASONS
			6. The panel considers safeguarding in its programme of work.
			""";

	static final String NEXT = """
			PURPOSE OF REPORT
			1. To ask the board for its view of what care leavers are offered.

			BACKGROUND
			2. The pledge to children looked after is the measure.

			FINANCIAL, LEGAL AND WARD IMPLICATIONS
			3. To be met from approved budgets.

			RECOMMENDATION
			4. The board advises the executive to go on with the offer.

			REASONS
			5. Young people asked for it.
			""";

	private SampleReportTexts() {
	}

}
