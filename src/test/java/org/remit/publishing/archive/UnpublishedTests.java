package org.remit.publishing.archive;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.publishing.steps.Step;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What is being written stays unknown to the public. */
@RemitTest
class UnpublishedTests {

	private static final List<String> FORMS = List.of("", ".pdf", ".json", "/editions/1", "/editions/1.pdf",
			"/editions/1.json", "/editions/2");

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final Posts posts;

	UnpublishedTests(Pages pages, TestPortfolios portfolios, Posts posts) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.posts = posts;
	}

	@ParameterizedTest
	@EnumSource(value = Step.class, names = { "SUBMISSION", "APPROVAL", "PUBLICATION" })
	void isNotThereForAnybody(Step next) {
		UUID id = this.portfolios.bringTo(next, this.portfolios.add());
		String title = this.portfolios.title(id);
		for (String form : FORMS) {
			everybody().forEach((visitor) -> {
				Page page = visitor.get(this.portfolios.address(id) + form);
				assertThat(page.status()).as(form).isEqualTo(404);
				assertThat(page.source()).doesNotContain(title, "Leads on this.");
			});
		}
	}

	@Test
	void isNotThereAsTheNextEditionEither() {
		UUID id = this.portfolios.addPublished();
		this.portfolios.bringTo(Step.PUBLICATION, id);
		for (String form : List.of("/editions/2", "/editions/2.pdf", "/editions/2.json")) {
			everybody()
				.forEach((visitor) -> assertThat(visitor.get(this.portfolios.address(id) + form).status()).as(form)
					.isEqualTo(404));
		}
		assertThat(everywhere(id)).noneMatch((page) -> page.source().contains("as changed:"));
	}

	@Test
	void isMentionedNowhereByItsTitle() {
		Post post = aPost();
		UUID secret = this.portfolios.add((typed) -> typed.holder(post.id()).officers(post.id()));
		UUID linking = this.portfolios.addPublished((typed) -> typed.holder(post.id()).link("Budgets", secret));
		String title = this.portfolios.title(secret);
		assertThat(everywhere(linking)).noneMatch((page) -> page.source().contains(title))
			.noneMatch((page) -> page.source().contains(secret.toString()));
		assertThat(this.pages.get("/posts/" + post.slug()).text()).contains(this.portfolios.title(linking));
	}

	@Test
	void isMentionedOnceItIsPublished() {
		UUID secret = this.portfolios.add();
		UUID linking = this.portfolios.addPublished((typed) -> typed.link("Budgets", secret));
		this.portfolios.publish(secret);
		this.portfolios.publish(linking);
		Page page = this.pages.get(this.portfolios.address(linking));
		assertThat(page.click(this.portfolios.title(secret)).address()).isEqualTo(this.portfolios.address(secret));
		assertThat(page.text()).contains("Budgets: " + this.portfolios.title(secret));
	}

	@Test
	void doesNotGiveAwayTheNextTitleOfWhatIsPublished() {
		Post post = aPost();
		UUID id = this.portfolios.addPublished((typed) -> typed.holder(post.id()));
		UUID linking = this.portfolios.addPublished((typed) -> typed.holder(post.id()).link("Budgets", id));
		String next = TestPortfolios.aTitle();
		this.portfolios.change(id, (typed) -> typed.title(next));
		this.portfolios.change(linking);
		this.portfolios.publish(linking);
		this.portfolios.bringTo(Step.PUBLICATION, id);
		assertThat(Stream.concat(everywhere(id), everywhere(linking)))
			.noneMatch((page) -> page.source().contains(next));
		this.portfolios.withdraw(id, "It was wrong.");
		assertThat(Stream.concat(everywhere(id), everywhere(linking)))
			.noneMatch((page) -> page.source().contains(next));
	}

	@Test
	void isLeftOutOfThePublicList() {
		UUID id = this.portfolios.add();
		UUID withdrawn = this.portfolios.addPublished();
		UUID published = this.portfolios.addPublished();
		this.portfolios.withdraw(withdrawn, "Because.");
		assertThat(this.pages.get("/portfolios").texts("a")).contains(this.portfolios.title(published))
			.doesNotContain(this.portfolios.title(id), this.portfolios.title(withdrawn));
	}

	private Stream<Visitor> everybody() {
		return Stream.concat(Stream.of(this.pages.visitor()),
				Stream.of("officer", "democratic", "member", "administrator").map(this.pages::as));
	}

	/** All that a visitor finds in and around this portfolio. */
	private Stream<Page> everywhere(UUID published) {
		String address = this.portfolios.address(published);
		Post post = this.portfolios.holder(published);
		Stream<String> register = (post != null) ? Stream.of("/posts/" + post.slug(), "/posts?q=" + post.slug())
				: Stream.empty();
		return Stream.concat(Stream.of("/", "/portfolios", "/people", "/posts", "/people/tobias-fennimore", address,
				address + ".json", address + "/editions/1", address + "/editions/1.json", address + "-2",
				address + "/editions/9", "/portfolios/nowhere"), register)
			.map(this.pages::get);
	}

	private Post aPost() {
		return this.posts.all()
			.stream()
			.filter((post) -> post.title().equals("Elected Mayor"))
			.findFirst()
			.orElseThrow();
	}

}
