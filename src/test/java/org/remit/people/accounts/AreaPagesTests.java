package org.remit.people.accounts;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.security.access.AccessDeniedException;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RemitTest
class AreaPagesTests {

	private final Areas areas;

	private final Visitor administrator;

	private final String name = "Area " + UUID.randomUUID();

	AreaPagesTests(Pages pages, Accounts accounts, Areas areas) {
		this.areas = areas;
		TestAccounts test = new TestAccounts(accounts, pages);
		this.administrator = test.signIn(test.add(Role.ADMINISTRATOR));
	}

	@Test
	void addAndRename() {
		Page added = this.administrator.form("/manage/areas/new").fill("name", this.name).submit();
		assertThat(added.document().text()).contains("Saved " + this.name);
		added.click(this.name).form().fill("name", this.name + " again").submit();
		assertThat(this.administrator.get("/manage/areas").texts("main li")).contains(this.name + " again");
	}

	@Test
	void makeOneOfADoubleClick() {
		Form form = this.administrator.form("/manage/areas/new").fill("name", this.name);
		Stream.of(form, form, form)
			.map((click) -> CompletableFuture.supplyAsync(click::submit))
			.toList()
			.forEach((click) -> assertThat(click.join().address()).isEqualTo("/manage/areas"));
		assertThat(this.areas.all()).filteredOn((area) -> area.name().equals(this.name)).hasSize(1);
	}

	@Test
	void refuseANameThatIsTakenOrAbsurd() {
		this.administrator.form("/manage/areas/new").fill("name", this.name).submit();
		Page taken = this.administrator.form("/manage/areas/new").fill("name", this.name.toUpperCase()).submit();
		assertThat(taken.status()).isEqualTo(422);
		assertThat(taken.errors()).containsExactly("There is already an area with this name");
		for (String absurd : new String[] { "", "  ", "a\0b", "x".repeat(1_000_000), "x".repeat(121) }) {
			Page refused = this.administrator.form("/manage/areas/new").fill("name", absurd).submit();
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.document().select("#name-error").text()).isNotEmpty();
		}
	}

	@Test
	void showBothNamesWhenSomebodyElseWasQuicker() {
		UUID id = UUID.randomUUID();
		this.areas.add(TestAccounts.ADMINISTRATOR, new AreaForm(id, this.name, null));
		Form mine = this.administrator.form("/manage/areas/" + id).fill("name", this.name + " mine");
		this.areas.rename(TestAccounts.ADMINISTRATOR, id, new AreaForm(id, this.name + " theirs", 0));
		Page conflict = mine.submit();
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.text()).contains(this.name + " mine", this.name + " theirs");
		assertThat(conflict.form().submit().status()).isEqualTo(200);
		assertThat(this.areas.find(id).orElseThrow().name()).isEqualTo(this.name + " mine");
	}

	@Test
	void areForAdministratorsAlsoBehindThePages() {
		Actor officer = new Actor(null, "Officer", Set.of(Role.OFFICER), Set.of(), null);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.areas.add(officer, new AreaForm(UUID.randomUUID(), this.name, null)));
	}

}
