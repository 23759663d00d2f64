package org.remit.people.appointments;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import org.remit.people.memberships.AffiliationForm;
import org.remit.people.memberships.AffiliationKind;
import org.remit.people.memberships.Affiliations;
import org.remit.people.memberships.MembershipForm;
import org.remit.people.memberships.Memberships;
import org.remit.people.people.Duplicates;
import org.remit.people.people.MergeForm;
import org.remit.people.people.People;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Role;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.support.Form;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.remit.people.appointments.Register.KEEPER;

/** One person who was entered twice. */
@RemitTest
class MergeTests {

	private final Pages pages;

	private final Visitor keeper;

	private final Duplicates duplicates;

	private final People people;

	private final Affiliations affiliations;

	private final Memberships memberships;

	private final JdbcClient database;

	private final Register register;

	private Person duplicate;

	private Person kept;

	private Post post;

	MergeTests(Pages pages, Duplicates duplicates, People people, Posts posts, Appointments appointments,
			Affiliations affiliations, Memberships memberships, JdbcClient database) {
		this.pages = pages;
		this.keeper = pages.as("democratic");
		this.duplicates = duplicates;
		this.people = people;
		this.affiliations = affiliations;
		this.memberships = memberships;
		this.database = database;
		this.register = new Register(people, posts, appointments);
	}

	@BeforeEach
	void enterSomebodyTwice() {
		this.duplicate = this.register.person();
		this.kept = this.register.person();
		this.post = this.register.post();
		this.register.appoint(this.post, this.duplicate, "2015-05-20", "2019-05-24");
	}

	@Test
	void handsEverythingToTheEntryThatIsKept() {
		join(this.duplicate);
		account(this.duplicate.id());
		Page ask = this.keeper.get(path())
			.form("/manage/people/" + this.duplicate.id() + "/merge")
			.fill("q", this.kept.familyName())
			.submit()
			.click(this.kept.sortedName());
		assertThat(ask.text()).contains(this.post.title() + ", 20 May 2015 to 24 May 2019", "Ward: ", "Account: ");
		Page done = ask.form().submit();
		assertThat(done.address()).isEqualTo("/manage/people/" + this.kept.id());
		assertThat(done.text()).contains(this.post.title()).contains("20 May 2015 to 24 May 2019");
		assertThat(this.memberships.of(this.kept.id())).hasSize(1);
		assertThat(this.database.sql("select count(*) from account where person_id = ?")
			.param(this.kept.id())
			.query(Integer.class)
			.single()).isEqualTo(1);
		this.database.sql("delete from account where person_id = ?").param(this.kept.id()).update();
	}

	@Test
	void leadsFromTheOldAddressToTheOther() {
		merge();
		Page moved = this.pages.visitor().open("/people/" + this.duplicate.slug());
		assertThat(moved.status()).isEqualTo(301);
		assertThat(moved.header("Location")).isEqualTo("/people/" + this.kept.slug());
	}

	@Test
	void keepsTheRowAndItsHistoryButListsItNowhere() {
		merge();
		assertThat(this.people.find(this.duplicate.id()).orElseThrow().mergedInto()).isEqualTo(this.kept.id());
		assertThat(this.people.search(this.duplicate.familyName(), PageRequest.of(0, 50))).isEmpty();
		Page page = this.keeper.get("/manage/people/" + this.duplicate.id());
		assertThat(page.text()).contains("This entry was a duplicate", "added: " + this.duplicate.fullName());
		assertThat(page.texts("a.govuk-button")).isEmpty();
	}

	@Test
	void givesNothingToADuplicateAnyMore() {
		merge();
		assertThatExceptionOfType(RuleBroken.class)
			.isThrownBy(() -> this.register.appoint(this.register.post(), this.duplicate, "2020-01-01", null))
			.withMessageContaining("was merged into another entry");
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> join(this.duplicate));
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(this::mergeAgain);
	}

	private void mergeAgain() {
		Person merged = this.people.find(this.duplicate.id()).orElseThrow();
		this.duplicates.merge(KEEPER, merged.id(),
				new MergeForm(this.kept.id(), this.kept.version(), merged.version()));
	}

	@Test
	void refusesTwoTermsInOnePostAtTheSameTime() {
		Post shared = this.register.shared();
		this.register.appoint(shared, this.duplicate, "2015-05-20", "2019-05-24");
		this.register.appoint(shared, this.kept, "2019-05-24", null);
		Form form = this.keeper.get(path() + "/" + this.kept.id()).form();
		Page refused = form.submit();
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.errors()).singleElement().asString().contains("Both hold the same post", shared.title());
		assertThat(this.people.find(this.duplicate.id()).orElseThrow().isMerged()).isFalse();
		assertThat(this.pages.get("/people/" + this.duplicate.slug()).status()).isEqualTo(200);
	}

	@Test
	void refusesTwoWardsAtTheSameTime() {
		join(this.duplicate);
		join(this.kept);
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(this::merge).withMessageContaining("Both have a ward");
	}

	@Test
	void refusesWhoWasOvertakenAndWhoMayNot() {
		MergeForm old = new MergeForm(this.kept.id(), this.kept.version() + 1, this.duplicate.version());
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.duplicates.merge(KEEPER, this.duplicate.id(), old));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.duplicates.merge(Register.actor(Role.OFFICER), this.duplicate.id(), old));
		assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> this.duplicates.merge(KEEPER, this.duplicate.id(),
				new MergeForm(this.duplicate.id(), this.duplicate.version(), this.duplicate.version())));
		assertThat(this.pages.as("officer").get(path()).status()).isEqualTo(403);
		assertThat(this.keeper.get(path() + "/" + UUID.randomUUID()).status()).isEqualTo(404);
	}

	@Test
	void neverPointsToItself() {
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql("update person set merged_into = id where id = ?")
				.param(this.kept.id())
				.update())
			.havingRootCause()
			.withMessageContaining("\"person_merged_into_another\"");
	}

	private String path() {
		return "/manage/people/" + this.duplicate.id() + "/merge";
	}

	private void merge() {
		this.duplicates.merge(KEEPER, this.duplicate.id(),
				new MergeForm(this.kept.id(), this.kept.version(), this.duplicate.version()));
	}

	private void join(Person person) {
		UUID id = UUID.randomUUID();
		this.affiliations.add(KEEPER, AffiliationKind.WARD, new AffiliationForm(id, "W" + id, null));
		this.memberships.join(KEEPER, new MembershipForm(UUID.randomUUID(), person.id(), id, LocalDate.of(1905, 5, 7),
				LocalDate.of(1909, 5, 6), null, null, null));
	}

	private void account(UUID person) {
		this.database.sql("insert into account values (gen_random_uuid(), ?, 'Twice', 'x', false, true, ?, 0)")
			.params(Register.word(), person)
			.update();
	}

}
