package org.remit.law.mappings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.remit.law.provisions.TestSources;
import org.remit.law.sources.Source;
import org.remit.law.sources.SourceEdition;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An invented scheme in two editions, with everything that can become of a provision, and
 * how people confirm it.
 */
@RemitTest
class MappingTests {

	private static final String[] BEFORE = { "Promises",
			"1 Each child has one social worker, and is told within a week when that person changes",
			"2 Reviews are held at a time and in a place that suit the child",
			"3 Brothers and sisters live together wherever that is safe, and meet at least once a month where it is not",
			"4 A plan for school is made within ten days", "Leaving care",
			"5 An adviser stays in touch every eight weeks until the age of twenty-five",
			"6 The council pays for a passport and for a driving licence",
			"7 Savings are put aside from the first day in care" };

	private static final String[] AFTER = { "Promises",
			"1 Each child has one social worker, and is told within three days when that person changes",
			"2.1 Brothers and sisters live together wherever that is safe",
			"2.2 Brothers and sisters meet at least once a month where they do not live together",
			"3 Reviews are held at a time and in a place that suit the child", "Leaving care",
			"4 An adviser stays in touch every eight weeks until the age of twenty-five, and the council pays for a passport and for a driving licence",
			"5 Having been in care counts as a reason not to be treated worse than others" };

	private final Visitor democratic;

	private final Visitor officer;

	private final TestSources sources;

	private final Mappings mappings;

	private SourceEdition before;

	private SourceEdition after;

	MappingTests(Pages pages, TestSources sources, Mappings mappings) {
		this.democratic = pages.as("democratic");
		this.officer = pages.as("officer");
		this.sources = sources;
		this.mappings = mappings;
	}

	@BeforeEach
	void addBoth() {
		Source source = this.sources.add();
		this.before = this.sources.enter(this.sources.edition(source, "2019", TestSources.DAY), BEFORE);
		this.after = this.sources.enter(this.sources.edition(source, "2024", LocalDate.of(2024, 4, 1)), AFTER);
	}

	@Test
	void suggestWhatMayHaveBecomeOfEach() {
		assertThat(suggested()).containsExactly("1 to 1: CHANGED", "2 to 3: SAME", "3 to 2.1: SPLIT", "3 to 2.2: SPLIT",
				"4 to none: DROPPED", "5 to 4: MERGED", "6 to 4: MERGED", "7 to none: DROPPED", "none to 5: NEW");
	}

	@Test
	void suggestBySameNumberAndHeadingWhereThereIsNoText() {
		SourceEdition numbers = this.sources.with("Lead member", "5.6", "5.7");
		SourceEdition texts = this.sources.with("Lead member", "5.6 Answers for services", "5.8 Listens");
		assertThat(this.mappings.suggestions(numbers.id(), texts.id())).map(MappingTests::words)
			.containsExactly("5.6 to 5.6: CHANGED", "5.7 to none: DROPPED", "none to 5.8: NEW");
	}

	@Test
	void showTheDifferenceInWordsAndHowFarOneIs() {
		Page page = page();
		assertThat(page.texts("#progress"))
			.containsExactly("0 of 7 earlier provisions and 0 of 6 later ones are confirmed.");
		assertThat(page.texts("del")).contains("week");
		assertThat(page.texts("ins")).contains("three", "days");
		Page confirmed = form(page, 0).submit();
		assertThat(confirmed.texts("#progress"))
			.containsExactly("1 of 7 earlier provisions and 1 of 6 later ones are confirmed.");
		assertThat(confirmed.text()).contains("Changed Hamish Delacroix");
		assertThat(suggested()).doesNotContain("1 to 1: CHANGED").hasSize(8);
	}

	@Test
	void confirmAllThatIsTickedAfterALook() {
		Page check = page().click("Check all 9 suggestions");
		Form form = check.form();
		form.untick("chosen", this.mappings.suggestions(this.before.id(), this.after.id()).get(8).key());
		Page page = form.submit();
		assertThat(page.document().text()).contains("Confirmed 8.");
		assertThat(page.texts("#progress"))
			.containsExactly("7 of 7 earlier provisions and 5 of 6 later ones are confirmed.");
	}

	@Test
	void goOnSuggestingTheRestOfASplitThatIsHalfConfirmed() {
		Suggestion half = this.mappings.suggestions(this.before.id(), this.after.id()).get(2);
		this.mappings.confirm(TestPortfolios.AUTHOR, this.before.id(), this.after.id(), List.of(half.key()));
		assertThat(suggested()).contains("3 to 2.2: SPLIT").doesNotContain("none to 2.2: NEW");
	}

	@Test
	void refuseSuggestionsThatAreNoneAnyMore() {
		Form all = this.democratic.form(between() + "/suggestions");
		form(page(), 0).submit();
		Page page = all.submit();
		assertThat(page.status()).isEqualTo(409);
		assertThat(page.errors()).singleElement().asString().contains("have changed since");
		assertThat(this.mappings.between(this.before.id(), this.after.id())).hasSize(1);
		assertThat(this.democratic.form(between() + "/suggestions").tamper("chosen", "x_y_SAME").submit().status())
			.isEqualTo(409);
	}

	@Test
	void confirmSomethingElseThanWasSuggested() {
		Page page = of("4").choose("relation", "Changed")
			.tick("to", later("5"))
			.fill("note", "So Council said")
			.submit();
		assertThat(page.text()).contains("Changed Hamish Delacroix").contains("So Council said");
		assertThat(this.mappings.between(this.before.id(), this.after.id())).singleElement()
			.returns("4", (one) -> one.from().number())
			.returns("5", (one) -> one.to().number())
			.returns("Hamish Delacroix", ProvisionMapping::confirmedByName);
	}

	@Test
	void refuseRelationsThatDoNotFit() {
		refused(of("1").choose("relation", "Same"), "Choose one later provision");
		refused(of("1").choose("relation", "Split").tick("to", later("1")),
				"Choose the later provisions that it was split into, two or more");
		refused(of("1").choose("relation", "Dropped").tick("to", later("1")),
				"What was dropped has no later provision. Choose none");
		refused(of("1"), "Choose what became of it");
		refused(of("1").choose("relation", "Same").tamper("to", id(this.before, "2").toString()),
				"Choose from the provisions of the two editions");
		refused(of("1").choose("relation", "Same").tamper("to", "x"), "Choose one of the options");
		assertThat(this.mappings.between(this.before.id(), this.after.id())).isEmpty();
	}

	@Test
	void refuseASecondAnswerUntilTheFirstIsTakenBack() {
		Page page = of("1").choose("relation", "Same").tick("to", later("1")).submit();
		Form second = of("1").choose("relation", "Dropped");
		refused(second, "It was confirmed already");
		refused(of("2").choose("relation", "Merged").tick("to", later("1")), "It was confirmed already");
		assertThat(of("1").choose("relation", "Same").tick("to", later("1")).submit().status()).isEqualTo(200);
		UUID mapping = this.mappings.between(this.before.id(), this.after.id()).get(0).id();
		String takingBack = "/manage/sources/%s/mappings/%s/taking-back".formatted(this.after.source().id(), mapping);
		assertThat(page.form(takingBack).submit().document().text()).contains("Taken back.");
		assertThat(page.form(takingBack).submit().status()).isEqualTo(404);
		assertThat(second.submit().text()).contains("Dropped Hamish Delacroix");
		assertThat(this.democratic.get("/manage/sources/" + this.after.source().id()).text())
			.contains("took back what became of a provision");
	}

	@Test
	void keepAProvisionFromBeingStruckOutUntilTheyAreTakenBack() {
		of("1").choose("relation", "Same").tick("to", later("1")).submit();
		for (UUID provision : List.of(id(this.before, "1"), id(this.after, "1"))) {
			refused(this.democratic.form("/manage/sources/mistakes/provision/" + provision).fill("reason", "Wrong"),
					"It is confirmed what became of it");
		}
	}

	@Test
	void letOneProvisionBeSplitAndGoIntoAMergedOne() {
		of("3").choose("relation", "Split").tick("to", later("2.1")).tick("to", later("4")).submit();
		assertThat(of("6").choose("relation", "Merged").tick("to", later("4")).submit().text())
			.contains("Merged Hamish Delacroix");
		assertThat(this.mappings.of(id(this.after, "4"))).hasSize(2);
	}

	@Test
	void letOfficersReadOnly() {
		Page page = this.officer.get(address());
		assertThat(page.text()).contains("0 of 7 earlier provisions").doesNotContain("Something else", "Check all");
		assertThat(page.document().select("main form[method=post]")).isEmpty();
		assertThat(this.officer.get(between() + "/suggestions").status()).isEqualTo(403);
		assertThat(this.officer.get(between() + "/of/" + id(this.before, "1")).status()).isEqualTo(403);
		UUID strange = this.sources.with("1 Other").id();
		assertThat(this.democratic.get(address().replace("to=" + this.after.id(), "to=" + strange)).status())
			.isEqualTo(404);
		assertThat(this.democratic.get(address().replace("from=" + this.before.id(), "from=x")).status())
			.isEqualTo(400);
	}

	private void refused(Form form, String words) {
		Page page = form.submit();
		assertThat(page.status()).as(words).isEqualTo(422);
		assertThat(page.errors()).singleElement().asString().startsWith(words);
	}

	private String address() {
		return "/manage/sources/%s/mappings?from=%s&to=%s".formatted(this.after.source().id(), this.before.id(),
				this.after.id());
	}

	private String between() {
		return "/manage/sources/%s/mappings/%s/%s".formatted(this.after.source().id(), this.before.id(),
				this.after.id());
	}

	private Page page() {
		return this.democratic.get(address());
	}

	/** The button beside one of the suggestions. */
	private Form form(Page page, int at) {
		String key = page.document().select("input[name=chosen]").get(at).val();
		return this.democratic.form(between() + "/suggestions").tamper("chosen", key);
	}

	/** The form about one of the earlier provisions. */
	private Form of(String number) {
		return this.democratic.form(between() + "/of/" + id(this.before, number));
	}

	private String later(String number) {
		return id(this.after, number).toString();
	}

	private UUID id(SourceEdition edition, String number) {
		return this.sources.provision(edition, number).id();
	}

	private List<String> suggested() {
		return this.mappings.suggestions(this.before.id(), this.after.id()).stream().map(MappingTests::words).toList();
	}

	private static String words(Suggestion one) {
		return "%s to %s: %s".formatted((one.from() != null) ? one.from().number() : "none",
				(one.to() != null) ? one.to().number() : "none", one.relation());
	}

}
