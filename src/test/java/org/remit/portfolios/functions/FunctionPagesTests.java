package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.remit.platform.time.SettableClock;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The staff's pages about functions and who has them. */
@RemitTest
class FunctionPagesTests {

	private final Visitor democratic;

	private final Pages pages;

	private final TestFunctions functions;

	private final TestPortfolios portfolios;

	private final ServiceFunctions register;

	private final SettableClock clock;

	private ServiceFunction function;

	private UUID portfolio;

	FunctionPagesTests(Pages pages, TestFunctions functions, TestPortfolios portfolios, ServiceFunctions register,
			SettableClock clock) {
		this.democratic = pages.as("democratic");
		this.pages = pages;
		this.functions = functions;
		this.portfolios = portfolios;
		this.register = register;
		this.clock = clock;
	}

	@BeforeEach
	void addOne() {
		this.function = this.functions.add();
		this.portfolio = this.portfolios.add();
	}

	@Test
	void addAFunctionOnceHoweverOftenItIsSent() {
		Form form = this.democratic.form("/manage/functions/new").fill("name", " Allotments  and\u00a0gardens ");
		Page saved = form.submit();
		assertThat(saved.heading()).isEqualTo("Allotments and gardens");
		assertThat(form.submit().address()).isEqualTo(saved.address());
		Page changed = saved.click("Change this function")
			.form()
			.fill("name", "Allotments")
			.fill("lgsl", "46")
			.submit();
		assertThat(changed.heading()).isEqualTo("Allotments");
		assertThat(this.pages.get("/functions/allotments-and-gardens").address()).isEqualTo("/functions/allotments");
	}

	@Test
	void refuseAFunctionThatIsPartOfItself() {
		ServiceFunction part = this.functions.below(this.function);
		Page page = this.democratic.form("/manage/functions/%s/edit".formatted(this.function.id()))
			.tamper("parent", part.id().toString())
			.submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("A function can\u2019t be part of itself");
		assertThat(this.democratic.form("/manage/functions/new").fill("name", "").fill("lgsl", "0").submit().errors())
			.containsExactlyInAnyOrder("Enter the name of the function", "Enter a number between 1 and 99999");
	}

	@Test
	void pasteAListIntoTheTree() {
		String mark = UUID.randomUUID().toString().substring(0, 8);
		Form form = this.democratic.form("/manage/functions/paste?parent=" + this.function.id())
			.fill("list", "Parks %1$s\n  Trees %1$s\n    Oaks %1$s\nMarkets %1$s".formatted(mark));
		assertThat(form.submit().document().text()).contains("Added 4 functions.");
		assertThat(form.submit().document().text()).contains("Added 0 functions.");
		Page page = this.democratic.get("/manage/functions/" + this.function.id());
		assertThat(page.texts(".remit-tree .remit-tree .remit-tree a")).containsExactly("Oaks " + mark);
		assertThat(page.texts(".remit-tree a")).containsExactly("Parks " + mark, "Trees " + mark, "Oaks " + mark,
				"Markets " + mark);
		assertThat(this.register.tree().above(this.register.at("oaks-" + mark).orElseThrow())).hasSize(3);
	}

	@Test
	void refuseListsThatAreNone() {
		for (String typed : new String[] { "", "x".repeat(201), "a\n".repeat(501), "x".repeat(50_000) }) {
			Page page = this.democratic.form("/manage/functions/paste").fill("list", typed).submit();
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.document().select("#list-error")).hasSize(1);
		}
		assertThat(this.democratic.get("/manage/functions/paste?parent=abc").status()).isEqualTo(400);
	}

	@Test
	void allocateMoveEndAndTakeBack() {
		UUID other = this.portfolios.add();
		String here = "/manage/functions/" + this.function.id();
		this.democratic.form(here + "/allocations/new")
			.fill("portfolio", this.portfolio.toString())
			.fill("startsOn", "7 May 2019")
			.submit();
		Page page = this.democratic.get(here);
		assertThat(page.text()).contains("Led by " + this.portfolios.title(this.portfolio), "From 7 May 2019");
		Page moved = page.click("Move it from " + this.portfolios.title(this.portfolio))
			.form()
			.fill("portfolio", other.toString())
			.fill("startsOn", "9/5/2023")
			.fill("decisionReference", "EX/2023/9")
			.submit();
		assertThat(moved.text()).contains("Led by " + this.portfolios.title(other), "7 May 2019 to 8 May 2023",
				"Leads, moved from " + this.portfolios.title(this.portfolio), "EX/2023/9");
		Page undone = moved.click("Take back %s, from 9 May 2023".formatted(this.portfolios.title(other)))
			.form()
			.fill("reason", "Not decided")
			.submit();
		assertThat(undone.text()).contains("Led by " + this.portfolios.title(this.portfolio))
			.doesNotContain("EX/2023/9 ");
		Page ended = undone.click("End %s, from 7 May 2019".formatted(this.portfolios.title(this.portfolio)))
			.form()
			.fill("endsOn", "31 March 2024")
			.submit();
		assertThat(ended.text()).contains("Nobody leads", "7 May 2019 to 31 March 2024");
	}

	@Test
	void showBothVersionsWhereSomebodyWasQuicker() {
		Allocation lead = this.functions.lead(this.function, this.portfolio, LocalDate.of(2019, 5, 7));
		String edit = "/manage/functions/%s/allocations/%s/edit".formatted(this.function.id(), lead.id());
		Form mine = this.democratic.form(edit).fill("decisionReference", "Mine");
		this.democratic.form(edit).fill("decisionReference", "Theirs").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.texts(".remit-conflict__value")).containsExactly("Mine", "Theirs");
	}

	@Test
	void keepOthersFromChangingThem() {
		String here = "/manage/functions/" + this.function.id();
		for (String path : new String[] { "/manage/functions/new", "/manage/functions/paste", here + "/edit",
				here + "/allocations/new" }) {
			assertThat(this.pages.as("officer").get(path).status()).as(path).isEqualTo(403);
		}
		assertThat(this.pages.as("officer").get(here).texts("a, button")).doesNotContain("Change this function",
				"Move up in the list");
		assertThat(this.pages.as("member").get(here).status()).isEqualTo(403);
	}

	@Test
	void putAFunctionInAnotherPlace() {
		ServiceFunction first = this.functions.below(this.function);
		ServiceFunction second = this.functions.below(this.function);
		this.democratic.get("/manage/functions/" + second.id()).form().submit("Move up in the list");
		assertThat(this.democratic.get("/manage/functions/" + this.function.id()).texts(".remit-tree a"))
			.containsExactly(second.name(), first.name());
	}

	@Test
	void listWhatNobodyLeadsAndWhatSeveralLead() {
		LocalDate today = this.clock.today();
		this.functions.lead(this.function, this.portfolio, today.minusDays(9));
		this.functions.lead(this.function, this.portfolios.add(), today);
		ServiceFunction part = this.functions.below(this.function);
		ServiceFunction lost = this.functions.add();
		ServiceFunction heading = this.functions.add();
		this.functions.lead(this.functions.below(heading), this.portfolio, today);
		Page page = this.democratic.get("/manage/functions/gaps");
		assertThat(page.texts("ul:first-of-type a")).contains(lost.name())
			.doesNotContain(part.name(), heading.name(), this.function.name());
		assertThat(page.texts("ul:last-of-type a")).contains(this.function.name()).doesNotContain(part.name());
		Page before = this.democratic.get("/manage/functions/gaps?on=" + today.minusDays(1));
		assertThat(before.texts("ul:first-of-type a")).contains(heading.name());
		assertThat(before.text()).doesNotContain(this.portfolios.title(this.portfolio) + ", ");
	}

}
