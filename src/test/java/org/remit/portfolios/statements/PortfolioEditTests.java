package org.remit.portfolios.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.portfolios.holdings.Resent;
import org.remit.portfolios.portfolios.PortfolioForm;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.portfolios.portfolios.TypedLink;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class PortfolioEditTests {

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final Posts posts;

	PortfolioEditTests(Pages pages, TestPortfolios portfolios, Posts posts) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.posts = posts;
	}

	@Test
	void showsWhatWasSavedAndSavesWhatIsShown() {
		UUID id = this.portfolios.add((typed) -> typed.holder(post("Elected Mayor"))
			.functions("Parks\n\tTrees\n\tBenches\nMarkets")
			.link("Budgets", null));
		Form form = form("officer", id);
		assertThat(form.value("serviceFunctions")).isEqualTo("- Parks\n  - Trees\n  - Benches\n- Markets");
		PortfolioForm before = this.portfolios.form(id);
		form.submit("Save the draft");
		assertThat(Resent.isSame(this.portfolios.form(id), before)).isTrue();
		assertThat(form("officer", id).value("serviceFunctions")).isEqualTo(form.value("serviceFunctions"));
		assertThat(form("officer", id).value("links[0].label")).isEqualTo("Budgets");
	}

	@Test
	void isRefusedToEverybodyOutsideTheArea() {
		UUID id = this.portfolios.add();
		String path = "/manage/portfolios/" + id + "/edit";
		Form opened = form("officer", id).fill("scope", "Stolen.");
		for (String username : List.of("officer2", "member", "administrator")) {
			assertThat(this.pages.as(username).get(path).status()).isEqualTo(403);
			Form form = this.pages.as(username).get("/").form("/sign-out").to(path);
			for (String field : List.of("id", "version", "title", "area", "scope")) {
				form.tamper(field, opened.value(field));
			}
			assertThat(form.submit().status()).as(username).isEqualTo(403);
			assertThat(form.tamper("check", "true").submit().status()).as(username).isEqualTo(403);
		}
		assertThat(this.pages.get(path).address()).isEqualTo("/sign-in");
		assertThat(this.portfolios.form(id).scope()).isEqualTo("Leads on this.");
		assertThat(this.pages.as("officer2").get("/manage/portfolios/" + id).texts("a"))
			.doesNotContain("Edit the draft", "Submit for review");
	}

	@Test
	void handsAPortfolioToAnotherAreaOnlyForThoseWhoEditBoth() {
		UUID id = this.portfolios.add();
		UUID place = this.portfolios.area("Environment and Place");
		Page refused = form("officer", id).tamper("area", place.toString()).submit();
		assertThat(refused.status()).isEqualTo(403);
		assertThat(this.portfolios.form(id).area()).isNotEqualTo(place);
		form("democratic", id).fill("area", "Environment and Place").submit();
		assertThat(this.portfolios.form(id).area()).isEqualTo(place);
		assertThat(this.pages.as("officer").get("/manage/portfolios/" + id + "/edit").status()).isEqualTo(403);
	}

	@Test
	void keepsLeadOfficersInTheirOrderAndLeavesEmptyRowsOut() {
		UUID id = this.portfolios.add();
		form("officer", id).fill("leadOfficers[0]", "Director of Adult Social Care")
			.fill("leadOfficers[1]", "Chief Executive")
			.submit("Save the draft");
		assertThat(officers(id)).containsExactly("Director of Adult Social Care", "Chief Executive");
		Form form = form("officer", id);
		assertThat(form.value("leadOfficers[3]")).isEmpty();
		form.fill("leadOfficers[0]", "None").fill("leadOfficers[3]", "Elected Mayor").submit("Save the draft");
		assertThat(officers(id)).containsExactly("Chief Executive", "Elected Mayor");
	}

	@Test
	void takesLeadOfficersHoweverTheyAreSent() {
		UUID id = this.portfolios.add();
		String mayor = post("Elected Mayor").toString();
		String chief = post("Chief Executive").toString();
		form("officer", id).tamper("leadOfficers[7]", mayor).tamper("leadOfficers[2]", chief).submit();
		assertThat(officers(id)).containsExactly("Chief Executive", "Elected Mayor");
		form("officer", id).tamper("leadOfficers[0]", mayor)
			.tamper("leadOfficers[1]", mayor)
			.tamper("leadOfficers[2]", "")
			.submit();
		assertThat(officers(id)).containsExactly("Elected Mayor");
	}

	@Test
	void takesLinksWithGapsBetweenThem() {
		UUID id = this.portfolios.add();
		form("officer", id).tamper("links[6].label", "Budgets")
			.tamper("links[6].target", "all")
			.tamper("links[3].label", " Drug\u00a0misuse ")
			.tamper("links[3].target", "all")
			.submit();
		assertThat(this.portfolios.form(id).filledLinks()).extracting(TypedLink::label)
			.containsExactly("Drug misuse", "Budgets");
	}

	@Test
	void keepsARefusedFormWithItsGaps() {
		UUID id = this.portfolios.add();
		Page page = form("officer", id).fill("title", "")
			.tamper("links[4].label", "Budgets")
			.tamper("leadOfficers[4]", post("Elected Mayor").toString())
			.submit();
		assertThat(page.errors()).containsExactly("Enter the title");
		assertThat(page.form().value("links[4].label")).isEqualTo("Budgets");
		assertThat(page.form().value("leadOfficers[4]")).isEqualTo(post("Elected Mayor").toString());
	}

	@Test
	void refusesMoreThanAFormHolds() {
		UUID id = this.portfolios.add();
		Form form = form("officer", id);
		for (int at = 0; at < 21; at++) {
			form.tamper("leadOfficers[%d]".formatted(at), post("Elected Mayor").toString());
		}
		assertThat(form.submit().errors()).containsExactly("Choose 20 lead officers or fewer");
		Form links = form("officer", id);
		for (int at = 0; at < 51; at++) {
			links.tamper("links[%d].label".formatted(at), "x");
		}
		assertThat(links.submit().errors()).containsExactly("Enter 50 links or fewer");
	}

	@Test
	void takesEverythingOutAgain() {
		UUID id = this.portfolios.add((typed) -> typed.holder(post("Elected Mayor"))
			.officers(post("Chief Executive"))
			.functions("Parks")
			.link("Budgets", null));
		form("officer", id).fill("holderPost", "")
			.fill("leadOfficers[0]", "")
			.fill("scope", " ")
			.fill("serviceFunctions", "\u2022 \r\n")
			.fill("links[0].label", "")
			.fill("links[0].target", "")
			.submit("Save the draft");
		Page page = this.pages.as("officer").get("/manage/portfolios/" + id);
		assertThat(page.texts("article dd")).containsExactly("Vacant");
		assertThat(page.text()).contains("Nobody holds this portfolio today: it is printed as vacant.",
				"No lead officer is named.", "The scope is empty.");
		assertThat(page.texts("article li")).isEmpty();
	}

	@Test
	void printsWhoStandsInAsSuch() {
		this.portfolios.on(LocalDate.of(2021, 3, 1), () -> {
			UUID id = this.portfolios
				.addPublished((typed) -> typed.holder(post("Director of Children\u2019s Services")));
			assertThat(this.pages.get(this.portfolios.address(id)).text()).contains("Marguerite Ashdown (interim)");
		});
	}

	private Form form(String username, UUID id) {
		return this.pages.as(username).form("/manage/portfolios/" + id + "/edit");
	}

	private UUID post(String title) {
		return this.posts.all()
			.stream()
			.filter((post) -> post.title().equals(title))
			.map(Post::id)
			.findFirst()
			.orElseThrow();
	}

	private List<String> officers(UUID id) {
		return this.portfolios.form(id)
			.chosenOfficers()
			.stream()
			.map((post) -> this.posts.find(post).orElseThrow().title())
			.toList();
	}

}
