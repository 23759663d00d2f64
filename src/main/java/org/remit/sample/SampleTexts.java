package org.remit.sample;

import java.util.List;
import java.util.UUID;

import org.remit.portfolios.portfolios.PortfolioForm;
import org.remit.portfolios.portfolios.TypedLink;

/** What the sample portfolios say. */
final class SampleTexts {

	private SampleTexts() {
	}

	static PortfolioForm at(PortfolioForm form, Integer version) {
		return new PortfolioForm(form.id(), version, form.title(), form.area(), form.holderPost(), form.leadOfficers(),
				form.scope(), form.policyFramework(), form.otherPlans(), form.serviceFunctions(), form.partnerships(),
				form.closing(), form.links());
	}

	static PortfolioForm children2019() {
		return children(
				"""
						Answers to the Council for the safety and welfare of the borough's children, and leads its work as a corporate parent.
						""",
				"", List.of());
	}

	static PortfolioForm children2023() {
		return children(
				"""
						Stands in for the Mayor when she is away, and keeps an eye on how the executive's plans are going.
						Answers to the Council for the safety and welfare of the borough's children, and leads its work as a corporate parent.
						Leads for the executive on what drugs do to people, neighbourhoods and services.
						""",
				"The Deputy Mayor works with every member of the executive where drugs touch their services.",
				List.of(new TypedLink("The effects of drugs", TypedLink.ALL)));
	}

	private static PortfolioForm children(String scope, String closing, List<TypedLink> links) {
		return new PortfolioForm(SamplePortfolios.CHILDREN, null,
				"Deputy Mayor and Lead Member for Children\u2019s Services", SampleAccounts.CHILDREN,
				SampleRegister.DEPUTY_MAYOR, List.of(SampleRegister.CHIEF_EXECUTIVE, SampleRegister.CHILDREN_DIRECTOR),
				scope,
				"""
						Children Act 1989
						Children Act 2004
						Statutory guidance on the roles and responsibilities of the Director of Children's Services and the Lead Member for Children's Services
						National Standards for Youth Justice Services
						""",
				"""
						Children and Young People's Plan
						Corporate Parenting Strategy
						Youth Employment Strategy
						""", """
						Assessment and care planning
						Children's homes
						Fostering and adoption
						Leaving care
						Quality improvement
						  Early help
						    Family casework
						    Parenting programmes
						  School readiness
						  Youth voice
						""", """
						Aldermoor Safeguarding Children Partnership
						Children's Trust
						""", closing, links);
	}

	static PortfolioForm adults() {
		return adults("Care Act 2014\nMental Capacity Act 2005", "Market Position Statement");
	}

	static PortfolioForm adultsWithCarers() {
		return adults("Care Act 2014\nMental Capacity Act 2005\nHealth and Wellbeing Strategy",
				"Market Position Statement\nUnpaid Carers Strategy\nChildren and Young People\u2019s Plan");
	}

	private static PortfolioForm adults(String framework, String plans) {
		return new PortfolioForm(SamplePortfolios.ADULTS, null, "Adult Social Care and Public Health",
				SampleAccounts.ADULTS, SampleRegister.ADULT_MEMBER, List.of(SampleRegister.ADULT_DIRECTOR),
				"Helps adults who need care or support to live the lives they choose, and leads on the health of the borough.",
				framework, plans, """
						Adult safeguarding
						Assessment and review
						Reablement
						  Occupational therapy
						  Equipment
						Public health
						""", "Health and Wellbeing Board\nSafeguarding Adults Board", "",
				List.of(new TypedLink("Young people who move to adult care", SamplePortfolios.CHILDREN.toString())));
	}

	static PortfolioForm mayor() {
		return mayor("Sets the direction of the Council, its budget and its policy framework.");
	}

	static PortfolioForm mayorWithDevolution() {
		return mayor("Sets the direction of the Council, its budget and its policy framework.\n"
				+ "Speaks for the borough in the combined authority and on devolution.");
	}

	private static PortfolioForm mayor(String scope) {
		return portfolio(SamplePortfolios.MAYOR, "Elected Mayor: Finance and Governance", SampleAccounts.PLACE,
				SampleRegister.MAYOR, SampleRegister.CHIEF_EXECUTIVE, scope, """
						Finance
						Human resources
						Legal and democratic services
						""");
	}

	static PortfolioForm drugs() {
		return portfolio(SamplePortfolios.DRUGS, "Drugs Policy", SampleAccounts.CHILDREN, SampleRegister.DEPUTY_MAYOR,
				SampleRegister.CHIEF_EXECUTIVE, "Leads on what drugs do to people, neighbourhoods and services.",
				"Drug and alcohol services");
	}

	static PortfolioForm culture() {
		return portfolio(SamplePortfolios.CULTURE, "Culture and Communities", SampleAccounts.PLACE,
				SampleRegister.ENVIRONMENT_MEMBER, SampleRegister.PLACE_DIRECTOR,
				"Brings people together through the arts, sport and the borough's heritage.", "Museums\nSport\nEvents");
	}

	static PortfolioForm cultureWithLibraries() {
		return portfolio(SamplePortfolios.CULTURE, "Culture and Communities", SampleAccounts.PLACE,
				SampleRegister.ENVIRONMENT_MEMBER, SampleRegister.PLACE_DIRECTOR,
				"Brings people together through the arts, sport, libraries and the borough's heritage.",
				"Museums\nLibraries\n  Home library service\nSport\nEvents");
	}

	static PortfolioForm environment() {
		return portfolio(SamplePortfolios.ENVIRONMENT, "Environment", SampleAccounts.PLACE,
				SampleRegister.ENVIRONMENT_MEMBER, SampleRegister.PLACE_DIRECTOR,
				"Keeps the borough clean, green and moving.",
				"Waste and recycling\nParks\nHighways\n  Street lighting");
	}

	static PortfolioForm climate() {
		return portfolio(SamplePortfolios.CLIMATE, "Climate and Nature", SampleAccounts.PLACE,
				SampleRegister.ENVIRONMENT_MEMBER, SampleRegister.PLACE_DIRECTOR,
				"Makes the borough ready for a warmer climate.", "Climate plan\nNature recovery");
	}

	private static PortfolioForm portfolio(UUID id, String title, UUID area, UUID holder, UUID officer, String scope,
			String functions) {
		return new PortfolioForm(id, null, title, area, holder, List.of(officer), scope, "", "", functions, "", "",
				List.of());
	}

}
