package org.remit.people.memberships;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.remit.platform.time.SettableClock;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@RemitTest
class MembershipPagesTests {

	private final Pages pages;

	private final Visitor keeper;

	private final SettableClock clock;

	private final String word = "W" + UUID.randomUUID().toString().substring(0, 8);

	MembershipPagesTests(Pages pages, SettableClock clock) {
		this.pages = pages;
		this.clock = clock;
		this.keeper = pages.as("democratic");
	}

	@Test
	void renameAWardForItsWholeHistory() {
		Page page = add("/manage/wards", this.word);
		assertThat(page.address()).isEqualTo("/manage/wards");
		Form form = page.click("Rename " + this.word).form();
		Page renamed = form.fill("name", this.word + " Park").submit();
		assertThat(renamed.text()).contains(this.word + " Park 0");
		assertThat(form.fill("name", "Too late").submit().status()).isEqualTo(409);
	}

	@Test
	void refuseANameThatIsTaken() {
		add("/manage/groups", this.word);
		Page refused = add("/manage/groups", this.word.toUpperCase());
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).containsExactly("There is already one with this name");
		assertThat(add("/manage/wards", this.word).status()).isEqualTo(200);
	}

	/** The public counts whoever is there until the end is there too, or announced. */
	@Test
	void countForThePublicUntilTheirEndIsKnown() {
		LocalDate tomorrow = this.clock.today().plusDays(1);
		int before = electedMembers(tomorrow);
		add("/manage/wards", this.word);
		Page ward = member().click("Enter a ward")
			.form()
			.fill("affiliation", this.word)
			.fill("startsOn", "7/5/2019")
			.fill("endsOn", this.clock.today().toString())
			.submit();
		assertThat(electedMembers(tomorrow)).isEqualTo(before + 1);
		ward.click("Change " + this.word).form().fill("endAnnouncedOn", this.clock.today().toString()).submit();
		assertThat(electedMembers(tomorrow)).isEqualTo(before);
	}

	private int electedMembers(LocalDate day) {
		String data = this.pages.get("/boards/all-elected-members.json?on=" + day).source();
		Matcher members = Pattern.compile("\"members\" ?: ?(\\d+)").matcher(data);
		assertThat(members.find()).as(data).isTrue();
		int count = Integer.parseInt(members.group(1));
		assertThat(this.pages.get("/boards/all-elected-members?on=" + day).text())
			.contains("Every councillor belongs to it: " + count + " on this day");
		return count;
	}

	@Test
	void enterAndStrikeOutAMembersWard() {
		add("/manage/wards", this.word);
		Page person = member();
		Page done = person.click("Enter a ward")
			.form()
			.fill("affiliation", this.word)
			.fill("startsOn", "7/5/2019")
			.submit();
		assertThat(done.text()).contains("Ward " + this.word, "from 7 May 2019");
		assertThat(this.keeper.get(done.address() + "?on=2019-05-06").text()).contains("Ward None recorded");
		Page mistake = done.click("Change " + this.word).click("Strike it out");
		assertThat(mistake.form().submit().errors()).containsExactly("Enter what was wrong");
		assertThat(mistake.form().fill("reason", "Another Ida").submit().text()).contains("Ward None recorded")
			.contains("Another Ida");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "affiliation||Choose one from the list", "affiliation|x|Choose one",
					"affiliation|00000000-0000-0000-0000-000000000000|Choose one from the list",
					"startsOn||Enter the first day", "startsOn|x|real date",
					"endsOn|6/5/2019|on or after the first day", "id|x|Choose one" })
	void refuseHostileValuesInWords(String field, String value, String words) {
		add("/manage/groups", this.word);
		Form form = member().click("a political group")
			.form()
			.fill("affiliation", this.word)
			.fill("startsOn", "7/5/2019");
		Page page = form.tamper(field, (value != null) ? value : "").submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(String.join(" ", page.errors())).contains(words);
	}

	@Test
	void areReadByOfficersAndChangedByDemocraticServices() {
		for (String path : new String[] { "/manage/wards", "/manage/groups" }) {
			assertThat(this.pages.as("officer").get(path).status()).isEqualTo(200);
			assertThat(this.pages.as("officer").get(path + "/new").status()).isEqualTo(403);
			assertThat(this.pages.as("member").get(path).status()).isEqualTo(403);
		}
		assertThat(this.keeper.get("/manage/memberships/new").status()).isEqualTo(400);
		assertThat(this.keeper.get("/manage/memberships/" + UUID.randomUUID() + "/edit").status()).isEqualTo(404);
	}

	private Page add(String register, String name) {
		return this.keeper.form(register + "/new").fill("name", name).submit();
	}

	private Page member() {
		return this.keeper.form("/manage/people/new")
			.choose("kind", "Member")
			.fill("givenName", "Ida")
			.fill("familyName", this.word)
			.submit();
	}

}
