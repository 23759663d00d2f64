package org.remit.reading.finder;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.boards.boards.Board;
import org.remit.boards.seats.Chamber;
import org.remit.law.provisions.Provision;
import org.remit.law.provisions.TestSources;
import org.remit.law.sources.SourceEdition;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** From posts, people, boards and portfolios to the responsibilities they answer for. */
@RemitTest
class PublishedLinksTests {

	private final Pages pages;

	private final Planted planted;

	private final TestPortfolios portfolios;

	private final TestSources sources;

	PublishedLinksTests(Pages pages, Planted planted, TestPortfolios portfolios, TestSources sources) {
		this.pages = pages;
		this.planted = planted;
		this.portfolios = portfolios;
		this.sources = sources;
	}

	@Test
	void leadFromAPostAndItsHolderAndItsPortfolioToWhatIsPublished() {
		LocalDate today = this.planted.today();
		Post post = this.planted.post("Keeper of " + Chamber.word(), true);
		Person person = this.planted.person(Chamber.word());
		this.planted.appoint(post, person, today, today);
		UUID portfolio = this.portfolios.addPublished((typed) -> typed.holder(post.id()));
		UUID matrix = this.planted.matrix(post, "To keep");
		String title = "Responsibilities of " + post.title();
		String[] from = { "/posts/" + post.slug(), "/people/" + person.slug(), this.portfolios.address(portfolio) };
		for (String address : from) {
			assertThat(this.pages.get(address).text()).doesNotContain(title);
		}
		this.planted.matrices.publish(matrix);
		Post renamed = this.planted.retitle(post, "Warden of " + Chamber.word());
		for (String address : from) {
			assertThat(this.pages.get(address).click(title).address()).isEqualTo(this.planted.address(matrix));
		}
		assertThat(this.pages.get(from[2]).text())
			.contains("What the post %s, through which".formatted(renamed.title()));
		this.planted.withdraw(matrix);
		for (String address : from) {
			assertThat(this.pages.get(address).text()).doesNotContain(title);
		}
	}

	@Test
	void leadFromABoardToWhatIsPublishedAndStaffToTheDraft() {
		Board board = this.planted.board("Board of " + Chamber.word(), true, "to meet");
		String staff = "/manage/boards/" + board.id();
		assertThat(this.pages.as("officer").get(staff).text()).contains("Make a matrix of responsibilities");
		UUID matrix = this.planted.matrix(board, "To keep the minutes");
		String title = "Responsibilities of the " + board.name();
		assertThat(this.pages.get("/boards/" + board.slug()).text()).doesNotContain(title);
		assertThat(this.pages.as("officer").get(staff).click(title).address())
			.isEqualTo("/manage/responsibilities/" + matrix);
		this.planted.matrices.publish(matrix);
		assertThat(this.pages.get("/boards/" + board.slug()).click(title).address())
			.isEqualTo(this.planted.address(matrix));
		assertThat(this.pages.get("/boards/%s?on=%s".formatted(board.slug(), this.planted.today().minusDays(1))).text())
			.doesNotContain(title);
		assertThat(this.pages.get("/who?q=minutes+" + board.slug().replace("board-of-", "")).text())
			.contains(board.name() + " is responsible for this: To keep the minutes");
	}

	@Test
	void sayBesideAMatrixWhoHoldsItsPostsWhereThatIsSomebodyElse() {
		LocalDate today = this.planted.today();
		Post post = this.planted.post("Keeper of " + Chamber.word(), true);
		UUID matrix = this.planted.published(post, "To keep");
		String address = this.planted.address(matrix);
		assertThat(this.pages.get(address).text()).doesNotContain("by the register of posts");
		Person person = this.planted.person(Chamber.word());
		this.planted.appoint(post, person, today, today.plusDays(1));
		assertThat(this.pages.get(address).text()).doesNotContain("by the register of posts");
		Person known = this.planted.person(Chamber.word());
		Post other = this.planted.post("Warden of " + Chamber.word(), true);
		UUID second = this.planted.published(other, "To guard");
		this.planted.appoint(other, known, today, today);
		Page page = this.pages.get(this.planted.address(second));
		assertThat(page.texts(".govuk-inset-text li"))
			.containsExactly("%s: %s".formatted(other.title(), known.fullName()));
		this.planted.retitle(other, "Guard of " + Chamber.word());
		assertThat(this.pages.get(this.planted.address(second)).text()).contains("by the register of posts");
		this.planted.matrices.row(second, "2", "To guard again", "", "");
		this.planted.matrices.publish(second);
		assertThat(this.pages.get(this.planted.address(second)).text()).doesNotContain("by the register of posts");
	}

	@Test
	void keepWhatIsPublishedFromLeadingToWhatNobodyMayKnow() {
		Post post = this.planted.post("Keeper of " + Chamber.word(), true);
		UUID ofPost = this.planted.published(post, "To keep");
		refuse("/manage/posts/%s/edit".formatted(post.id()), "Responsibilities of " + post.title(), ofPost);
		Board board = this.planted.board("Board of " + Chamber.word(), true, "to meet");
		UUID ofBoard = this.planted.matrix(board, "To meet");
		this.planted.matrices.publish(ofBoard);
		refuse("/manage/boards/%s/edit".formatted(board.id()), "Responsibilities of the " + board.name(), ofBoard);
	}

	@Test
	void leadFromAProvisionToTheRowsThatCiteIt() {
		SourceEdition edition = this.sources.with("5.6\tLead", "5.7\tListen");
		Provision provision = this.sources.provision(edition, "5.6");
		Post post = this.planted.post("Keeper of " + Chamber.word(), true);
		UUID matrix = this.planted.citing(post, "To lead:\n- well", provision.id());
		String link = "Responsibilities of %s: To lead:".formatted(post.title());
		assertThat(this.pages.get(edition.address()).texts("#%s li".formatted(provision.anchor())))
			.containsExactly(link);
		assertThat(this.pages.get(edition.address()).click(link).address()).isEqualTo(this.planted.address(matrix));
		this.planted.withdraw(matrix);
		assertThat(this.pages.get(edition.address()).text()).doesNotContain(link);
	}

	private void refuse(String edit, String title, UUID matrix) {
		Page page = this.pages.as("democratic").form(edit).choose("shown", "false").submit();
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.errors())
			.containsExactly("Published responsibilities name it: %s. Withdraw them first".formatted(title));
		this.planted.withdraw(matrix);
		assertThat(page.form().submit().status()).isEqualTo(200);
	}

}
