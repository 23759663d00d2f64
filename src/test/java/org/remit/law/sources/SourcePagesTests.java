package org.remit.law.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.law.provisions.Provision;
import org.remit.law.provisions.TestSources;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** How democratic services keep the register of sources, and how officers read it. */
@RemitTest
class SourcePagesTests {

	private static final LocalDate APRIL = LocalDate.of(2024, 4, 1);

	private final Pages pages;

	private final TestSources sources;

	private final Visitor democratic;

	private Source source;

	private SourceEdition edition;

	SourcePagesTests(Pages pages, TestSources sources) {
		this.pages = pages;
		this.sources = sources;
		this.democratic = pages.as("democratic");
	}

	@BeforeEach
	void addOne() {
		this.source = this.sources.add();
		this.edition = this.sources.edition(this.source, "2013", TestSources.DAY);
	}

	@Test
	void addASourceItsEditionAndAProvision() {
		String title = "Scheme " + UUID.randomUUID().toString().substring(0, 8);
		Form form = this.democratic.form("/manage/sources/new")
			.fill("title", title)
			.choose("kind", "Local decision")
			.choose("extent", "Wales")
			.fill("issuer", "Aldermoor");
		Page saved = form.submit();
		assertThat(saved.heading()).isEqualTo(title);
		assertThat(saved.text()).contains("Applies in Wales", "No edition is entered",
				"None before one of its editions");
		assertThat(form.submit().address()).isEqualTo(saved.address());
		Page edition = saved.click("Add an edition")
			.form()
			.fill("name", "May 2023")
			.fill("startsOn", "4 May 2023")
			.fill("note", "Decided by Council")
			.submit();
		assertThat(edition.text()).contains("From 4 May 2023 In force", "Decided by Council");
		Page provision = edition.click("Add one provision")
			.form()
			.fill("number", "2.1(a)")
			.fill("heading", " Duties>  First ")
			.fill("text", "Somebody answers the telephone.")
			.submit();
		assertThat(provision.texts("tbody tr"))
			.containsExactly("2.1(a) Duties › First Somebody answers the telephone. Local "
					+ "Change 2.1(a), Duties > First Strike out 2.1(a), Duties > First");
	}

	@Test
	void giveARenamedSourceAndEditionANewAddressAndKeepTheOldOnes() {
		String before = this.source.slug();
		String title = "Renamed " + UUID.randomUUID();
		this.democratic.form("/manage/sources/%s/edit".formatted(this.source.id())).fill("title", title).submit();
		this.democratic.form(this.edition.staffAddress() + "/edit").fill("name", "April 2013").submit();
		Page page = this.pages.get("/sources/%s?edition=2013&on=2014-01-01".formatted(before));
		assertThat(page.heading()).isEqualTo(title);
		assertThat(page.address()).matches("/sources/renamed-[^?]*\\?.*edition=2013.*").contains("on=2014-01-01");
		assertThat(page.texts("h2")).contains("Provisions of April 2013");
		assertThat(this.pages.visitor().open("/sources/" + before).status()).isEqualTo(301);
	}

	@Test
	void refuseWhatIsNoSourceBesideTheFields() {
		Page page = this.democratic.form("/manage/sources/new").fill("link", "javascript:alert(1)").submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors()).containsExactly("Enter the title of the source", "Choose what kind of source it is",
				"Choose where it applies", "Enter a web address that starts with https:// or http://");
		page = this.democratic.form("/manage/sources/new")
			.fill("title", this.source.title().toUpperCase())
			.choose("kind", "Act")
			.choose("extent", "Wales")
			.submit();
		assertThat(page.errors()).singleElement().asString().startsWith("There is already a source with this title");
	}

	@Test
	void refuseEditionsThatContradict() {
		Form form = this.democratic.form("/manage/sources/%s/editions/new".formatted(this.source.id()));
		assertThat(form.fill("name", "2013").submit().errors())
			.containsExactly("There is already an edition of this source with this name");
		assertThat(
				form.fill("name", "2014").fill("startsOn", "2 May 2014").fill("endsOn", "1/5/2014").submit().errors())
			.containsExactly("The last day must be on or after the first day, 2 May 2014");
		assertThat(form.fill("startsOn", "soon").fill("endsOn", "").submit().errors())
			.containsExactly("Enter a real date, like 4 September 2019");
	}

	@Test
	void sayWhatReplacesWhatInBothDirections() {
		SourceEdition later = this.sources.edition(this.source, "2024", APRIL);
		Page page = this.democratic.form(later.staffAddress() + "/supersessions/new")
			.choose("replaces", "true")
			.fill("other", this.edition.id().toString())
			.fill("happenedOn", "1 April 2024")
			.choose("ends", "Yes, its last day is the day before")
			.fill("note", "Paragraph 3 says so")
			.submit();
		assertThat(page.text()).contains("Replaces 2013 from 1 April 2024 Paragraph 3 says so");
		Page earlier = this.democratic.get(this.edition.staffAddress());
		assertThat(earlier.text()).contains("1 April 2013 to 31 March 2024 Not in force",
				"Replaced by 2024 from 1 April 2024");
		Form again = this.democratic.form(this.edition.staffAddress() + "/supersessions/new")
			.choose("replaces", "true")
			.fill("other", later.id().toString())
			.choose("ends", "No");
		assertThat(again.submit().errors()).singleElement().asString().contains("The register says already that");
		Page undone = earlier.click("Strike out that %s replaces %s".formatted(later.label(), this.edition.label()))
			.form()
			.fill("reason", "Wrong way round")
			.submit();
		assertThat(undone.text()).doesNotContain("Replaces 2013");
		assertThat(again.submit().text()).contains("Replaces 2024");
	}

	@Test
	void putAProvisionInAnotherPlace() {
		this.sources.enter(this.edition, "1 First", "2 Second", "3 Third");
		Provision third = this.sources.provision(this.edition, "3");
		Provision first = this.sources.provision(this.edition, "1");
		String edit = "%s/provisions/%s/edit".formatted(this.edition.staffAddress(), third.id());
		assertThat(numbers(this.democratic.form(edit).fill("after", first.id().toString()).submit()))
			.containsExactly("1", "3", "2");
		assertThat(numbers(this.democratic.form(edit).fill("after", "First of all").submit())).containsExactly("3", "1",
				"2");
		Page clash = this.democratic.form(edit).fill("number", "2").submit();
		assertThat(clash.errors()).containsExactly("This edition has this number already");
		assertThat(clash.form().value("number")).isEqualTo("2");
	}

	@Test
	void strikeOutFromTheInnermostOutwards() {
		this.sources.enter(this.edition, "1 First");
		Provision first = this.sources.provision(this.edition, "1");
		Page refused = mistake("edition", this.edition.id());
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("It has provisions. Strike those out first");
		assertThat(mistake("source", this.source.id()).errors())
			.containsExactly("It has editions. Strike those out first");
		assertThat(mistake("provision", first.id()).text()).contains("No provisions are entered");
		assertThat(mistake("edition", this.edition.id()).text()).contains("No edition is entered");
		assertThat(mistake("source", this.source.id()).address()).isEqualTo("/manage/sources");
		assertThat(this.democratic.get("/manage/sources/" + this.source.id()).status()).isEqualTo(404);
		assertThat(this.pages.get("/sources/" + this.source.slug()).status()).isEqualTo(404);
	}

	@Test
	void showBothVersionsWhereSomebodyWasQuicker() {
		this.sources.enter(this.edition, "1 First");
		String provision = "/provisions/%s/edit".formatted(this.sources.provision(this.edition, "1").id());
		quicker("/manage/sources/%s/edit".formatted(this.source.id()), "issuer");
		quicker(this.edition.staffAddress() + "/edit", "issuer");
		quicker(this.edition.staffAddress() + provision, "text");
	}

	private void quicker(String path, String field) {
		Form mine = this.democratic.form(path).fill(field, "Mine");
		this.democratic.form(path).fill(field, "Theirs").submit();
		Page conflict = mine.submit();
		assertThat(conflict.status()).as(path).isEqualTo(409);
		assertThat(conflict.texts(".remit-conflict__value")).as(path).containsExactly("Mine", "Theirs");
	}

	@Test
	void letOfficersReadAndNobodyElseWrite() {
		String edition = this.edition.staffAddress();
		for (String path : new String[] { "/manage/sources", "/manage/sources/" + this.source.id(), edition }) {
			Page page = this.pages.as("officer").get(path);
			assertThat(page.status()).as(path).isEqualTo(200);
			assertThat(page.texts("main a")).as(path)
				.doesNotContain("Add a source", "Add an edition", "Add one provision");
			assertThat(this.pages.as("member").get(path).status()).as(path).isEqualTo(403);
		}
		for (String path : new String[] { "/manage/sources/new", "/manage/sources/%s/edit".formatted(this.source.id()),
				edition + "/edit", edition + "/list", edition + "/provisions/new", edition + "/supersessions/new",
				"/manage/sources/mistakes/edition/" + this.edition.id() }) {
			assertThat(this.pages.as("officer").get(path).status()).as(path).isEqualTo(403);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\0b", "\u0007", "\ufffe" })
	void refuseCharactersThatNobodyCanRead(String bad) {
		for (String field : new String[] { "title", "issuer", "link" }) {
			Page page = this.democratic.form("/manage/sources/new").tamper(field, bad).submit();
			assertThat(page.status()).isEqualTo(422);
			assertThat(page.document().select("#%s-error".formatted(field))).as(field).hasSize(1);
		}
		Page page = this.democratic.form(this.edition.staffAddress() + "/provisions/new")
			.tamper("text", bad)
			.tamper("heading", bad)
			.tamper("number", bad)
			.submit();
		assertThat(page.errors()).hasSize(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/manage/sources/1", "/manage/sources?kind=BYLAW", "/sources?page=0", "/sources?extent=x",
			"/manage/sources/00000000-0000-0000-0000-000000000001", "/manage/sources/mistakes/nothing/1",
			"/manage/sources/mistakes/nothing/00000000-0000-0000-0000-000000000001", "/sources/no-such-source" })
	void answerAddressesThatCantBeInWords(String path) {
		Page page = this.democratic.get(path);
		assertThat(page.status()).isIn(400, 404);
		assertThat(page.heading()).isNotEmpty();
	}

	@Test
	void refuseIdsOfSomethingElse() {
		SourceEdition other = this.sources.with("1 Other");
		String foreign = this.sources.provision(other, "1").id().toString();
		Form form = this.democratic.form(this.edition.staffAddress() + "/provisions/new").fill("number", "7");
		assertThat(form.tamper("after", foreign).submit().errors())
			.containsExactly("Choose a provision of this edition");
		assertThat(form.tamper("after", "x").submit().errors()).containsExactly("Choose one of the options");
		assertThat(
				this.democratic.get("/manage/sources/%s/editions/%s".formatted(this.source.id(), other.id())).status())
			.isEqualTo(404);
		assertThat(
				this.democratic.get("%s/provisions/%s/edit".formatted(this.edition.staffAddress(), foreign)).status())
			.isEqualTo(404);
	}

	private Page mistake(String kind, UUID id) {
		return this.democratic.form("/manage/sources/mistakes/%s/%s".formatted(kind, id))
			.fill("reason", "Entered twice")
			.submit();
	}

	private static List<String> numbers(Page page) {
		return page.texts("tbody th");
	}

}
