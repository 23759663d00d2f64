package org.remit.duties.revisions;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.law.mappings.MappingKind;
import org.remit.law.provisions.Provision;
import org.remit.law.sources.SourceEdition;
import org.remit.platform.time.SettableClock;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.duties.responsibilities.TestMatrices.AUTHOR;

/** A new edition of guidance, carried over page by page. */
@RemitTest
class RevisionPagesTests {

	private final TestSchemes schemes;

	private final TestMatrices matrices;

	private final ResponsibilitySteps rowSteps;

	private final NewSteps newSteps;

	private final SettableClock clock;

	private final Visitor democratic;

	private final Visitor officer;

	private final Visitor stranger;

	private final Scheme scheme;

	private final UUID matrix;

	RevisionPagesTests(TestSchemes schemes, TestMatrices matrices, ResponsibilitySteps rowSteps, NewSteps newSteps,
			SettableClock clock, Pages pages) {
		this.schemes = schemes;
		this.matrices = matrices;
		this.rowSteps = rowSteps;
		this.newSteps = newSteps;
		this.clock = clock;
		this.democratic = pages.as("democratic");
		this.officer = pages.as("officer");
		this.stranger = pages.as("officer2");
		this.scheme = schemes.mapped();
		this.matrix = schemes.matrix(this.scheme);
	}

	@Test
	void beginsWithTwoEditionsAndADay() {
		this.schemes.row(this.matrix, "1", "Light the lamp");
		Form form = this.democratic
			.form("/manage/revisions/new?earlier=%s&later=%s".formatted(this.scheme.earlier(), this.scheme.later()));
		Page refused = form.submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("Enter the day from which the new edition counts");
		Page begun = refused.form().fill("title", "Lamps").fill("startsOn", "1 April 2021").submit();
		assertThat(begun.status()).isEqualTo(200);
		assertThat(begun.heading()).isEqualTo("Lamps");
		assertThat(begun.text()).contains("6 of 6 provisions of the earlier edition are mapped")
			.contains("0 of 2 steps are decided")
			.contains("1 row in " + title());
		Page twice = this.democratic.form("/manage/revisions/new")
			.fill("title", "Again")
			.fill("earlier", this.scheme.earlier().toString())
			.fill("later", this.scheme.later().toString())
			.fill("startsOn", "1 April 2021")
			.submit();
		assertThat(twice.status()).isEqualTo(422);
		assertThat(twice.errors()).containsExactly("There is a revision between these editions: Lamps");
	}

	private String title() {
		return this.matrices.matrix(this.matrix).matrix().title();
	}

	@Test
	void carriesOverUnchangedNumbersAtOnceAndAsksForTheSubmission() {
		this.schemes.row(this.matrix, "1", "Light the lamp");
		this.schemes.row(this.matrix, "As above (1)", "Light it again");
		String address = begin();
		this.matrices.publish(this.matrix);
		Page check = this.officer.get(address + "/unchanged");
		assertThat(check.texts("tbody td:nth-child(3)")).containsExactly("10", "As above (10)");
		Page done = check.form().submit();
		assertThat(done.status()).isEqualTo(200);
		assertThat(done.document().text()).contains("2 rows carried over.").contains("2 of 3 steps are decided");
		assertThat(done.document().select("#to-submit ~ ul").first().text()).contains(title());
		assertThat(done.document().select("#published ~ ul").first().text()).contains(title() + ", edition 1");
		assertThat(this.officer.get("/manage/responsibilities/%s/rows?on=2021-03-31".formatted(this.matrix)).text())
			.contains("As above (1)")
			.doesNotContain("As above (10)");
	}

	@Test
	void showsTheDifferenceInWordsAndKeepsWhatWasTypedWhenAReasonIsMissing() {
		Responsibility responsibility = this.schemes.row(this.matrix, "2", "Light the lamp");
		Page page = this.officer.get(begin() + "/rows/" + responsibility.id());
		assertThat(page.document().select("del").text()).isEqualTo("2");
		assertThat(page.document().select("ins").text()).isEqualTo("11");
		Page refused = page.form().choose("outcome", "ENDED").fill("rows[0].text", "Typed in vain").submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("Enter a reason");
		assertThat(refused.form().value("rows[0].text")).isEqualTo("Typed in vain");
		Page empty = refused.form().choose("outcome", "CARRIED").fill("rows[0].text", "").submit();
		assertThat(empty.status()).isEqualTo(422);
		assertThat(empty.errors()).containsExactly("Enter the responsibility");
		Page done = empty.form().fill("rows[0].text", "Light the other lamp").submit();
		assertThat(done.document().text()).contains("Carried over: 2 Light the lamp");
	}

	@Test
	void showsBothVersionsWhenSomebodyWasQuicker() {
		Responsibility responsibility = this.schemes.row(this.matrix, "2", "Light the lamp");
		String address = begin() + "/rows/" + responsibility.id();
		Form mine = this.officer.form(address).fill("rows[0].text", "My words");
		Form late = this.democratic.form(address).fill("rows[0].text", "Words that came late");
		change(responsibility, "Light the lamp twice");
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.texts(".remit-conflict__value")).anyMatch((words) -> words.contains("My words"))
			.anyMatch((words) -> words.contains("Light the lamp twice"));
		assertThat(conflict.form().submit().status()).isEqualTo(200);
		Page decided = late.submit();
		assertThat(decided.status()).isEqualTo(409);
		assertThat(decided.heading()).isEqualTo("This step is decided");
		assertThat(decided.text()).contains("Words that came late").contains("Kwame Lindqvist");
	}

	private void change(Responsibility responsibility, String text) {
		ResponsibilityForm form = this.matrices.draft(responsibility).form();
		this.matrices.responsibilities.change(AUTHOR, responsibility.id(),
				new ResponsibilityForm(form.id(), form.version(), form.section(), null, form.cited(), form.continues(),
						form.provisions(), "", text, form.holders(), form.taken(), form.future()));
	}

	@Test
	void splitsMergesAddsAndTakesBack() {
		Responsibility split = this.schemes.row(this.matrix, "3", "Light both");
		Responsibility merged = this.schemes.row(this.matrix, "4", "Fill the lamp");
		Responsibility joined = this.schemes.row(this.matrix, "5", "Trim the lamp");
		String address = begin();
		Form parts = this.officer.form(address + "/rows/" + split.id());
		assertThat(parts.untick("rows[1].made", "true").submit().status()).isEqualTo(200);
		Page merging = this.officer.get(address + "/rows/" + merged.id());
		assertThat(merging.form().tick("joining", "5 Trim the lamp").submit().text()).contains("Went into another row");
		assertThat(this.officer.get(address + "/rows/" + joined.id()).heading()).isEqualTo("This step is decided");
		Page fresh = this.officer.get(address + "/provisions/" + this.scheme.id("15"));
		assertThat(fresh.text()).doesNotContain("It is not for us");
		assertThat(fresh.document().select("[type=radio], [name=reason]")).isEmpty();
		Page refused = fresh.form().submit();
		assertThat(refused.errors()).containsExactly("Choose a section from the list");
		Page done = refused.form().fill("section", title() + ": section 1").submit();
		assertThat(done.document().select(".govuk-summary-list .govuk-tag").text()).isEqualTo("Finished");
		Page back = done.click("Take back: 4 Fill the lamp").form().fill("reason", "Too early").submit();
		assertThat(back.text()).contains("3 Light both").contains("Taken back on").contains("2 of 4 steps are decided");
	}

	@Test
	void saysWhatKeepsAStepFromBeingTakenBack() {
		Responsibility responsibility = this.schemes.row(this.matrix, "1", "Light the lamp");
		String address = begin();
		Page done = this.officer.form(address + "/rows/" + responsibility.id()).submit();
		Form open = done.click("Take back: 1 Light the lamp").form().fill("reason", "Too early");
		change(this.matrices.matrix(this.matrix).responsibilities().get(0).responsibility(), "Light it well");
		Page refused = open.submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text()).contains("What took its place was changed since");
	}

	@Test
	void leavesOtherAreasToTheirOfficers() {
		Responsibility responsibility = this.schemes.row(this.matrix, "1", "Light the lamp");
		String address = begin();
		Page page = this.stranger.get(address);
		assertThat(page.text()).contains("Decided by Children\u2019s Services");
		assertThat(page.document().select("a[href*=/rows/]").eachAttr("href"))
			.noneMatch((href) -> href.contains(address));
		assertThat(this.stranger.get(address + "/rows/" + responsibility.id()).status()).isEqualTo(403);
		assertThat(this.stranger.get("/manage/revisions/new").status()).isEqualTo(403);
		assertThat(this.stranger.get(address + "/unchanged").text()).contains("There is no such row any more");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rows/%s", "provisions/%s", "steps/%s/take-back" })
	void answersInWordsToIdsOfNothing(String place) {
		this.schemes.row(this.matrix, "1", "Light the lamp");
		String address = begin();
		assertThat(this.democratic.get("%s/%s".formatted(address, place.formatted(UUID.randomUUID()))).status())
			.isEqualTo(404);
		assertThat(this.democratic.get("%s/%s".formatted(address, place.formatted("1%27--"))).status()).isBetween(400,
				404);
		assertThat(this.democratic
			.get("/manage/revisions/%s/%s".formatted(UUID.randomUUID(), place.formatted(UUID.randomUUID())))
			.status()).isEqualTo(404);
	}

	@Test
	void refusesWhatNoPageOfOursSends() {
		Responsibility responsibility = this.schemes.row(this.matrix, "4", "Fill the lamp");
		this.schemes.row(this.matrix, "5", "Trim the lamp");
		String address = begin() + "/rows/" + responsibility.id();
		for (List<String> bad : List.of(List.of("joining", "nonsense"), List.of("joining", UUID.randomUUID() + ":0"),
				List.of("rows[0].provisions", UUID.randomUUID().toString()), List.of("rows[0].text", "a\0b"),
				List.of("rows[0].id", "x"), List.of("outcome", "ADDED"), List.of("outcome", "x"),
				List.of("version", "x"), List.of("version", "99"), List.of("reason", "x".repeat(2000)))) {
			Page page = this.officer.form(address).tamper(bad.get(0), bad.get(1)).submit();
			assertThat(page.status()).as(bad.toString()).isBetween(400, 422);
		}
		assertThat(this.matrices.matrix(this.matrix).responsibilities()).hasSize(2);
	}

	@Test
	void finishesWhereNothingCitesTheEarlierEdition() {
		Scheme unused = this.schemes.add();
		for (int number = 1; number <= 6; number++) {
			this.schemes.map(unused, String.valueOf(number), MappingKind.SAME, String.valueOf(number + 9));
		}
		String address = "/manage/revisions/" + this.schemes.begin(unused).id();
		Page done = this.democratic.get(address).form(address + "/finish").submit();
		assertThat(done.document().select(".govuk-summary-list .govuk-tag").text()).isEqualTo("Finished");
	}

	@Test
	void isFinishedAgainWhenItsDayHasComeAndTheMatricesGiveTheEarlierEditionUp() {
		Responsibility responsibility = this.schemes.row(this.matrix, "1", "Light the lamp");
		UUID id = this.schemes.begin(this.scheme).id();
		this.clock.on(TestSchemes.DAY.minusDays(30), () -> {
			this.rowSteps.decide(AUTHOR, id, responsibility.id(),
					this.rowSteps.proposal(this.rowSteps.open(id).get(0)));
			Provision fresh = this.scheme.provisions().get("15");
			this.newSteps.decide(AUTHOR, id, fresh.id(), NewStepForm.notOurs(fresh, "No lamps like that here"));
		});
		assertThat(sources()).containsExactlyInAnyOrder(this.scheme.earlier(), this.scheme.later());
		String address = "/manage/revisions/" + id;
		Page page = this.democratic.get(address);
		assertThat(page.text()).contains("Finished on", "still name it among their sources");
		assertThat(page.form(address + "/finish").submit().document().select("form[action$=/finish]")).isEmpty();
		assertThat(sources()).containsExactly(this.scheme.later());
	}

	private List<UUID> sources() {
		return this.matrices.matrix(this.matrix).matrix().sources().stream().map(SourceEdition::id).toList();
	}

	@Test
	void isBegunFromThePageOnWhichProvisionsAreMapped() {
		UUID source = this.scheme.provisions().get("10").edition().source().id();
		Page page = this.democratic.get("/manage/sources/%s/mappings?from=%s&to=%s".formatted(source,
				this.scheme.earlier(), this.scheme.later()));
		Form form = page.click("Carry the later edition into the matrices that cite the earlier one").form();
		assertThat(form.value("earlier")).isEqualTo(this.scheme.earlier().toString());
		assertThat(form.value("later")).isEqualTo(this.scheme.later().toString());
	}

	private String begin() {
		return "/manage/revisions/" + this.schemes.begin(this.scheme).id();
	}

}
