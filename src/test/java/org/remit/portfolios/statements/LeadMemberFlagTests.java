package org.remit.portfolios.statements;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.people.designations.DesignationKind;
import org.remit.people.designations.Designations;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.time.SettableClock;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A title that says who leads for children, and the post that the law means. */
@RemitTest
class LeadMemberFlagTests {

	private static final String FLAG = "The title says who leads for children, but the statutory designation";

	private final Pages pages;

	private final TestPortfolios portfolios;

	private final Designations designations;

	private final Posts posts;

	private final SettableClock clock;

	LeadMemberFlagTests(Pages pages, TestPortfolios portfolios, Designations designations, Posts posts,
			SettableClock clock) {
		this.pages = pages;
		this.portfolios = portfolios;
		this.designations = designations;
		this.posts = posts;
		this.clock = clock;
	}

	@Test
	void warnsWhereTheDesignationLiesElsewhere() {
		Post designated = this.designations.on(DesignationKind.LEAD_MEMBER_CHILDREN, this.clock.today())
			.orElseThrow()
			.post();
		UUID other = this.posts.all()
			.stream()
			.map(Post::id)
			.filter((post) -> !post.equals(designated.id()))
			.findFirst()
			.orElseThrow();
		assertThat(page("Lead Member for Children\u2019s Social Care " + UUID.randomUUID(), other).text())
			.contains(FLAG, designated.title());
		assertThat(page("Lead Member for Children " + UUID.randomUUID(), designated.id()).text()).doesNotContain(FLAG);
		assertThat(page("Children\u2019s Play " + UUID.randomUUID(), other).text()).doesNotContain(FLAG);
	}

	private Page page(String title, UUID post) {
		UUID id = this.portfolios.add((typed) -> typed.title(title).holder(post));
		return this.pages.as("officer").get("/manage/portfolios/" + id);
	}

}
