package org.remit.reading.answering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.remit.duties.actions.ActionStatus;
import org.remit.duties.actions.FutureAction;
import org.remit.duties.actions.FutureForm;
import org.remit.duties.matrices.Headings;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.ResponsibilityForm;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.law.provisions.ProvisionForm;
import org.remit.law.provisions.Provisions;
import org.remit.law.sources.Extent;
import org.remit.law.sources.SourceEditionForm;
import org.remit.law.sources.SourceEditions;
import org.remit.law.sources.SourceForm;
import org.remit.law.sources.SourceKind;
import org.remit.law.sources.Sources;
import org.remit.law.sources.Strength;
import org.remit.people.appointments.Basis;
import org.remit.people.people.Person;
import org.remit.people.posts.Post;
import org.remit.platform.actor.Role;
import org.remit.platform.time.SettableClock;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;
import org.remit.support.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.remit.duties.responsibilities.TestMatrices.AUTHOR;

/** What the holder of a post reads of matrices, and what others don't. */
@RemitTest
class AnsweringTests {

	private static final String ROWS = ".remit-duty";

	private final Pages pages;

	private final TestMatrices test;

	private final TestHolders holders;

	private final Sources sources;

	private final SourceEditions editions;

	private final Provisions provisions;

	private final SettableClock clock;

	AnsweringTests(Pages pages, TestMatrices test, TestHolders holders, Sources sources, SourceEditions editions,
			Provisions provisions, SettableClock clock) {
		this.pages = pages;
		this.test = test;
		this.holders = holders;
		this.sources = sources;
		this.editions = editions;
		this.provisions = provisions;
		this.clock = clock;
	}

	@Test
	void isWhatIsPublishedAndNotHowTheDraftWordsIt() {
		Post post = this.holders.post();
		UUID matrix = this.test.add(post);
		Responsibility responsibility = this.test.row(matrix, "5.6", "To keep the wells", "", "");
		this.test.publish(matrix);
		reword(responsibility, "To keep the springs");
		this.test.row(matrix, "5.7", "To keep the pumps", "", "");
		Page page = this.holders.holding(post).get("/members");
		assertThat(page.text()).contains("As published in edition 1").doesNotContain("To keep the springs");
		assertThat(page.texts(ROWS)).containsExactly("5.6 To keep the wells To look at: no action",
				"5.7 To keep the pumps Not published yet To look at: no action");
		this.test.publish(matrix);
		page = this.holders.signedIn(holderOf(post), Role.MEMBER).get("/members");
		assertThat(page.texts(ROWS)).containsExactly("5.6 To keep the springs To look at: no action",
				"5.7 To keep the pumps To look at: no action");
	}

	/** A second account of somebody who holds the post beside the first. */
	private Person holderOf(Post post) {
		Person person = this.holders.person();
		this.holders.appoint(post, person, this.holders.today().minusDays(3), null, Basis.ACTING);
		return person;
	}

	@Test
	void isReadUnpublishedByTheHolderOfThePostAlone() {
		Post post = this.holders.post();
		UUID matrix = this.test.add(post);
		this.test.row(matrix, "5.6", "To keep the wells " + matrix, "", "");
		Visitor holder = this.holders.holding(post);
		String path = "/members/responsibilities/" + matrix;
		assertThat(holder.get("/members").click("Responsibilities of " + post.title()).text())
			.contains("This is not published yet", "To keep the wells " + matrix, "Not published yet");
		Visitor other = this.holders.holding(this.holders.post());
		for (Visitor visitor : List.of(other, this.pages.as("member"), this.pages.as("officer"))) {
			assertThat(visitor.get(path).status()).isEqualTo(404);
			assertThat(visitor.get("/members").text()).doesNotContain("To keep the wells " + matrix);
		}
		this.test.publish(matrix);
		assertThat(other.get(path).text()).contains("To keep the wells " + matrix)
			.doesNotContain("Yours", "not published yet");
		for (String id : List.of(UUID.randomUUID().toString(), "x", "%00")) {
			assertThat(holder.get("/members/responsibilities/" + id).status()).isBetween(400, 404);
		}
	}

	@Test
	void isOfARowWhatAnotherPostSharesAndNoMoreOfTheirDraft() {
		Post post = this.holders.post();
		Post other = this.holders.post();
		UUID matrix = this.test.add(post);
		this.test.row(matrix, "1", "To keep the gate", "", "");
		Responsibility joint = this.test.row(matrix, "2", "To keep the bridge", "", "");
		this.test.responsibilities.change(AUTHOR, joint.id(),
				this.test.draft(joint).form().heldBy(List.of(post.id(), other.id())));
		Visitor sharer = this.holders.holding(other);
		String together = "2 To keep the bridge Not published yet Answered for by %s and %s together To look at: a vacant post; no action"
			.formatted(post.title(), other.title());
		assertThat(sharer.get("/members").texts(ROWS)).containsExactly(together);
		String path = "/members/responsibilities/" + matrix;
		assertThat(sharer.get(path).text()).contains("To keep the bridge").doesNotContain("To keep the gate");
		this.test.publish(matrix);
		assertThat(sharer.get("/members").texts(ROWS)).containsExactly(together.replace(" Not published yet", ""));
		assertThat(sharer.get(path).texts(ROWS)).satisfiesExactly(
				(gate) -> assertThat(gate).contains("To keep the gate").doesNotContain("Yours"),
				(bridge) -> assertThat(bridge).contains("To keep the bridge", "Yours"));
		this.holders.rename(other, "Warden of " + TestHolders.word());
		assertThat(sharer.get("/members").texts(ROWS)).singleElement()
			.asString()
			.startsWith("2 To keep the bridge Answered for by");
	}

	/** A post for staff only is printed nowhere, and answers for its row all the same. */
	@Test
	void isAlsoOfAPostThatNothingPrints() {
		Post post = this.holders.post();
		Post internal = this.holders.post(true, false);
		UUID matrix = this.test.add(post);
		Responsibility responsibility = this.test.row(matrix, "1", "To keep the keys", "", "");
		this.test.responsibilities.change(AUTHOR, responsibility.id(),
				this.test.draft(responsibility).form().heldBy(List.of(internal.id())));
		this.test.publish(matrix);
		assertThat(this.holders.holding(internal).get("/members").texts(ROWS))
			.containsExactly("1 To keep the keys To look at: no action");
		assertThat(this.holders.holding(post).get("/members").texts(ROWS)).isEmpty();
	}

	@Test
	void comesWithTheActionsDueTheSoonestFirst() {
		Post post = this.holders.post();
		UUID matrix = this.test.add(post);
		LocalDate today = this.holders.today();
		Responsibility responsibility = this.test.row(matrix, "5.6", "To keep the wells", "",
				"Buy a rope\n\nCount the wells\n\nPaint the pump\n\nAsk the parish");
		Responsibility theirs = this.test.row(this.test.add(this.holders.post()), "9", "To dig " + matrix, "",
				"Lend a spade");
		stand(responsibility, 0, null, today.plusDays(30), ActionStatus.UNDER_WAY, "");
		stand(responsibility, 1, null, today.minusDays(2), ActionStatus.DELAYED, "Too much rain");
		stand(responsibility, 3, null, today.minusDays(9), ActionStatus.DONE, "");
		stand(theirs, 0, post, today.plusDays(2), ActionStatus.PLANNED, "");
		Page page = this.holders.holding(post).get("/members");
		assertThat(page.texts(".remit-due__day")).extracting((words) -> words.replaceAll(" on \\d.*", ""))
			.containsExactly("Overdue: was due", "Due", "Due", "No day set");
		assertThat(page.texts(".remit-due__action").get(0)).contains("Count the wells", "Delayed: Too much rain");
		assertThat(page.texts(".remit-due__action").get(1)).contains("Lend a spade", "Seen to by " + post.title(),
				"From ");
		assertThat(page.text()).contains("To look at: overdue").doesNotContain("To dig " + matrix);
		assertThat(page.click("What it is about: Responsibilities of " + post.title() + ", 5.6").status())
			.isEqualTo(200);
	}

	@Test
	void isWhatWasSoOnADayThatIsOver() {
		Post post = this.holders.post();
		Person person = this.holders.person();
		LocalDate today = this.holders.today();
		LocalDate then = today.minusDays(100);
		this.holders.appoint(post, person, today.minusYears(1), today.minusDays(10), Basis.SUBSTANTIVE);
		UUID[] matrix = new UUID[1];
		this.clock.on(then, () -> {
			matrix[0] = this.test.add(post);
			Responsibility responsibility = this.test.row(matrix[0], "5.6", "To keep the wells", "", "Buy a rope");
			stand(responsibility, 0, null, then.plusDays(5), ActionStatus.PLANNED, "");
			this.test.publish(matrix[0]);
		});
		Responsibility responsibility = this.test.matrix(matrix[0]).responsibilities().get(0).responsibility();
		this.clock.on(today.minusDays(50), () -> {
			reword(responsibility, "To keep the springs");
			this.test.publish(matrix[0]);
			stand(this.test.matrix(matrix[0]).responsibilities().get(0).responsibility(), 0, null, today,
					ActionStatus.DONE, "");
		});
		Visitor member = this.holders.signedIn(person, Role.MEMBER);
		assertThat(member.get("/members").texts(ROWS)).isEmpty();
		Page page = member.get("/members?on=" + then.plusDays(20));
		assertThat(page.texts(ROWS)).singleElement().asString().startsWith("5.6 To keep the wells");
		assertThat(page.texts(".remit-due__day")).singleElement().asString().startsWith("Overdue");
		assertThat(page.document().select("main form")).isEmpty();
		Page whole = page.click("Responsibilities of " + post.title());
		assertThat(whole.address()).endsWith("?on=" + then.plusDays(20));
		assertThat(whole.text()).contains("To keep the wells").doesNotContain("springs");
		page = member.get("/members?on=" + today.minusDays(20));
		assertThat(page.texts(ROWS)).singleElement().asString().startsWith("5.6 To keep the springs");
		assertThat(page.texts(".remit-due__day")).isEmpty();
	}

	@Test
	void isOfWhoeverHoldsThePostAndWhoeverStandsIn() {
		Post post = this.holders.post();
		this.test.row(this.test.add(post), "5.6", "To keep the wells", "", "");
		Visitor holder = this.holders.holding(post);
		Page acting = this.holders.signedIn(holderOf(post), Role.OFFICER).get("/members");
		assertThat(acting.texts(".remit-held__title")).singleElement().asString().contains(post.title() + " (acting)");
		assertThat(acting.texts(ROWS)).isEqualTo(holder.get("/members").texts(ROWS)).hasSize(1);
	}

	@Test
	void standsBySectionOrUnderEachSourceThatItCites() {
		UUID[] sea = provision("Sea Act");
		UUID[] land = provision("Land Act");
		Post post = this.holders.post();
		UUID matrix = this.test.add("Duties of " + post.title(), List.of(post.id()), Headings.USUAL, sea[0], land[0]);
		cite(this.test.row(matrix, "", "To keep the wells", "", ""), sea[1]);
		cite(this.test.row(matrix, "", "To keep the harbour", "", ""), sea[1], land[1]);
		this.test.row(matrix, "", "To keep quiet", "", "");
		Page page = this.holders.holding(post).get("/members").click("Show by source");
		assertThat(page.address()).isEqualTo("/members?by=source");
		List<String> headings = page.texts("section h3");
		assertThat(headings.get(0)).startsWith("Sea Act");
		assertThat(headings.get(1)).startsWith("Land Act");
		assertThat(headings.subList(2, headings.size())).containsExactly("No source named", "Have you read this?");
		assertThat(page.texts("section h3 + ul")).satisfiesExactly(
				(texts) -> assertThat(texts).contains("the wells", "the harbour"),
				(texts) -> assertThat(texts).contains("the harbour").doesNotContain("the wells"),
				(texts) -> assertThat(texts).contains("To keep quiet"));
		assertThat(page.click("Show by section").address()).isEqualTo("/members");
	}

	private void reword(Responsibility responsibility, String text) {
		ResponsibilityForm form = this.test.draft(responsibility).form();
		this.test.responsibilities.change(AUTHOR, responsibility.id(),
				new ResponsibilityForm(form.id(), form.version(), form.section(), null, form.cited(), false, List.of(),
						"", text, List.of(), form.taken(), form.future()));
	}

	private void stand(Responsibility responsibility, int at, Post owner, LocalDate due, ActionStatus status,
			String reason) {
		FutureAction action = this.test.draft(responsibility).future().get(at);
		this.test.actions.describe(AUTHOR, action.id(), new FutureForm(action.id(), action.version(), action.text(),
				(owner != null) ? owner.id() : null, due, status, reason, null));
	}

	private void cite(Responsibility responsibility, UUID... provisions) {
		this.test.responsibilities.change(AUTHOR, responsibility.id(),
				this.test.draft(responsibility).form().meaning(List.of(provisions)));
	}

	/** The edition, and the provision in it. */
	private UUID[] provision(String title) {
		UUID source = UUID.randomUUID();
		UUID edition = UUID.randomUUID();
		UUID provision = UUID.randomUUID();
		LocalDate day = LocalDate.of(2001, 1, 1);
		this.sources.add(AUTHOR, new SourceForm(source, title + " " + TestHolders.word(), SourceKind.ACT,
				Extent.values()[0], "", "", null));
		this.editions.add(AUTHOR, source, new SourceEditionForm(edition, "", "", "", day, null, day, "", null));
		this.provisions.add(AUTHOR, edition,
				new ProvisionForm(provision, "s.1", "", "", Strength.MUST, null, "", null, null));
		return new UUID[] { edition, provision };
	}

}
