package org.remit.law.provisions;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.remit.law.sources.Extent;
import org.remit.law.sources.Source;
import org.remit.law.sources.SourceEdition;
import org.remit.law.sources.SourceKind;
import org.remit.law.sources.Sources;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.Mistake;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What the public reads of sources, on which day, and what every installation has. */
@RemitTest
class PublicSourcePagesTests {

	private static final String GUIDANCE = "/sources/director-and-lead-member-for-childrens-services-roles-and-responsibilities";

	private final Pages pages;

	private final TestSources sources;

	private final SettableClock clock;

	private final Provisions provisions;

	private final Sources register;

	PublicSourcePagesTests(Pages pages, TestSources sources, SettableClock clock, Provisions provisions,
			Sources register) {
		this.pages = pages;
		this.sources = sources;
		this.clock = clock;
		this.provisions = provisions;
		this.register = register;
	}

	@Test
	void showTheEditionOfTheDay() {
		Source source = this.sources.add();
		this.sources.enter(
				this.sources.edition(source, "Old", TestSources.DAY, LocalDate.of(2024, 3, 31), TestSources.DAY),
				"1 As it was");
		this.sources.enter(this.sources.edition(source, "New", LocalDate.of(2024, 4, 1)), "1 As it is");
		String here = "/sources/" + source.slug();
		assertThat(this.pages.get(here).text()).contains("As it is").doesNotContain("As it was");
		assertThat(this.pages.get(here + "?on=2024-03-31").text())
			.contains("As it was", "Old Shown below", "1 April 2013 to 31 March 2024 In force")
			.doesNotContain("As it is");
		assertThat(this.pages.get(here + "?on=2010-01-01").texts("h2")).contains("Provisions of New");
		Page chosen = this.pages.get(here + "?on=2024-03-31").click("New");
		assertThat(chosen.address()).endsWith("?edition=new&on=2024-03-31");
		assertThat(chosen.text()).contains("As it is");
		assertThat(this.pages.get(here + "?edition=none").status()).isEqualTo(404);
		assertThat(this.pages.get(here + "?on=never").status()).isEqualTo(400);
	}

	@Test
	void keepQuietAboutEditionsThatAreNotAnnounced() {
		LocalDate tomorrow = this.clock.today().plusDays(1);
		Source source = this.sources.add();
		SourceEdition secret = this.sources
			.enter(this.sources.edition(source, "Secret", TestSources.DAY, null, tomorrow), "1 Hidden");
		String here = "/sources/" + source.slug();
		assertThat(this.pages.get(here).status()).isEqualTo(404);
		assertThat(list(source, "")).isEmpty();
		this.sources.edition(source, "Known", LocalDate.of(2010, 1, 1));
		for (String path : List.of(here, here + "?on=" + tomorrow, "/sources?q=" + source.slug())) {
			assertThat(this.pages.get(path).text()).contains("Known").doesNotContain("Secret", "Hidden");
		}
		assertThat(this.pages.get(here + "?edition=" + secret.slug()).status()).isEqualTo(404);
		assertThat(this.pages.as("officer").get(secret.staffAddress()).text()).contains("Hidden", "Public from");
	}

	@Test
	void leadToEachProvisionByAnAnchorThatIsNeverUsedAgain() {
		SourceEdition edition = this.sources.with("1 First", "2 Second");
		Provision second = this.sources.provision(edition, "2");
		assertThat(this.pages.get(second.address()).document().select("tr#" + second.anchor()).text())
			.startsWith("2 Second");
		this.provisions.strikeOut(TestPortfolios.AUTHOR, second.id(), new Mistake("Wrong", second.version()));
		this.sources.enter(edition, "3 Third");
		Page page = this.pages.get(edition.address());
		assertThat(page.text()).contains("Third").doesNotContain("Second");
		assertThat(page.document().select("tr#" + second.anchor())).isEmpty();
		assertThat(this.provisions.byId(List.of(second.id())).get(second.id()).mistake()).isEqualTo("Wrong");
	}

	@Test
	void nameWhatCitesAProvision() {
		SourceEdition edition = this.sources.with("1 First", "2 Second");
		assertThat(this.pages.get(edition.address()).texts("th")).doesNotContain("Cited by");
		this.sources.cite(this.sources.provision(edition, "2"), "Lead member", "/portfolios");
		Page page = this.pages.get(edition.address());
		assertThat(page.texts("th")).contains("Cited by");
		assertThat(page.texts("tbody tr")).contains("1 First Local", "2 Second Local Lead member");
	}

	@Test
	void areFoundByWordsKindAndCountry() {
		Source act = this.sources.add(SourceKind.ACT, Extent.BOTH);
		this.sources.edition(act, "", TestSources.DAY);
		assertThat(list(act, "")).containsExactly(act.title());
		assertThat(list(act, "&kind=ACT&extent=WALES")).containsExactly(act.title());
		assertThat(list(act, "&kind=CONSTITUTION")).isEmpty();
		Source english = this.sources.add(SourceKind.REGULATIONS, Extent.ENGLAND);
		this.sources.edition(english, "", TestSources.DAY);
		assertThat(list(english, "&extent=WALES")).isEmpty();
		assertThat(list(english, "&extent=ENGLAND")).containsExactly(english.title());
	}

	@Test
	void comeWithTheRegisterThatEveryCouncilNeeds() {
		Page guidance = this.pages.get(GUIDANCE + "?on=2012-06-01");
		assertThat(guidance.texts("tbody:first-of-type th")).contains("April 2012 Shown below",
				"2005 Department for Education and Skills");
		assertThat(guidance.text()).contains("Replaced by April 2013 from 8 April 2013");
		Page old = this.pages.get(GUIDANCE + "?edition=2005");
		assertThat(old.texts(".remit-document tbody th")).hasSize(21).startsWith("4.4", "4.5").contains("4.10", "5.11");
		assertThat(old.texts(".remit-document tbody tr"))
			.anyMatch((row) -> row.startsWith("5.6 Lead member Must have regard"));
		Page act = this.pages.get("/sources/children-act-2004");
		assertThat(act.texts(".remit-document tbody tr"))
			.anyMatch((row) -> row.startsWith("s.18 Director of children’s services Must, England only"))
			.anyMatch((row) -> row
				.startsWith("s.27 Responsibility for functions under sections 25 and 26 Must, Wales only"));
		assertThat(act.document().select("th a:containsOwn(s.19)").attr("href"))
			.isEqualTo("https://www.legislation.gov.uk/ukpga/2004/31/section/19");
		assertThat(this.pages.get("/sources?on=2019-09-29&q=safeguarding+children+boards").texts("tbody tr"))
			.containsExactly("Local Safeguarding Children Boards Regulations 2006 Regulations England Yes");
		assertThat(this.pages.get("/sources/health-act-1999").text())
			.contains("Replaced by National Health Service Act 2006 from 1 March 2007");
	}

	@Test
	void tellWhichShippedEditionIsInForceOnADay() {
		assertThat(this.register.inForce(LocalDate.of(2011, 1, 1))).extracting(SourceEdition::label)
			.contains("Director and lead member for children’s services: roles and responsibilities, July 2009",
					"Children Act 2004")
			.doesNotContain("Children and Social Work Act 2017",
					"Director and lead member for children’s services: roles and responsibilities, April 2013");
	}

	private List<String> list(Source source, String filters) {
		return this.pages.get("/sources?q=" + source.slug().replace('-', '+') + filters).texts("tbody th");
	}

}
