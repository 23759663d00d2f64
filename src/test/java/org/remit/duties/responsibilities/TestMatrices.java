package org.remit.duties.responsibilities;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.duties.actions.Actions;
import org.remit.duties.drafts.MatrixDraft;
import org.remit.duties.drafts.MatrixDrafts;
import org.remit.duties.drafts.ResponsibilityDraft;
import org.remit.duties.matrices.Headings;
import org.remit.duties.matrices.Matrices;
import org.remit.duties.matrices.MatrixForm;
import org.remit.duties.matrices.MatrixSections;
import org.remit.people.accounts.Area;
import org.remit.people.accounts.Areas;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostForm;
import org.remit.people.posts.PostKind;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;
import org.remit.platform.time.SettableClock;
import org.remit.publishing.steps.Approvals;
import org.remit.publishing.steps.Publications;
import org.remit.publishing.steps.Standing;
import org.remit.publishing.steps.Standings;
import org.remit.publishing.steps.Submissions;

/** Matrices of a test's own posts, in the area of the sample account {@code officer}. */
@Component
public class TestMatrices {

	public static final Actor AUTHOR = actor("Una Author");

	public static final Actor APPROVER = actor("Ivo Approver");

	public final Matrices matrices;

	public final MatrixSections sections;

	public final Responsibilities responsibilities;

	public final Actions actions;

	public final MatrixDrafts written;

	private final Posts posts;

	private final Areas areas;

	private final Standings standings;

	private final Submissions submissions;

	private final Approvals approvals;

	private final Publications publications;

	private final SettableClock clock;

	TestMatrices(Matrices matrices, MatrixSections sections, Responsibilities responsibilities, Actions actions,
			MatrixDrafts written, Posts posts, Areas areas, Standings standings, Submissions submissions,
			Approvals approvals, Publications publications, SettableClock clock) {
		this.matrices = matrices;
		this.sections = sections;
		this.responsibilities = responsibilities;
		this.actions = actions;
		this.written = written;
		this.posts = posts;
		this.areas = areas;
		this.standings = standings;
		this.submissions = submissions;
		this.approvals = approvals;
		this.publications = publications;
		this.clock = clock;
	}

	private static Actor actor(String name) {
		return new Actor(UUID.randomUUID(), name, Set.of(Role.DEMOCRATIC_SERVICES), Set.of(), null);
	}

	public Post post(String title) {
		return post(title, true);
	}

	public Post post(String title, boolean shown) {
		return this.posts.add(AUTHOR,
				new PostForm(UUID.randomUUID(), title, PostKind.OFFICER, true, shown, null, null, null));
	}

	/** A matrix of one post that covers some sources, with the usual columns. */
	public UUID add(Post post, UUID... sources) {
		return add("Responsibilities of " + post.title(), List.of(post.id()), Headings.USUAL, sources);
	}

	public UUID add(String title, List<UUID> posts, Headings headings, UUID... sources) {
		UUID id = UUID.randomUUID();
		this.matrices.add(AUTHOR, MatrixForm.of(id, null, title, area("Children\u2019s Services"), posts, null,
				List.of(sources), "", headings, ""));
		return id;
	}

	/** A matrix of what a board must do. */
	public UUID add(Board board) {
		UUID id = UUID.randomUUID();
		this.matrices.add(AUTHOR, MatrixForm.of(id, null, "Responsibilities of " + board.name(),
				area("Children\u2019s Services"), List.of(), board.id(), List.of(), "", Headings.USUAL, ""));
		return id;
	}

	public UUID area(String name) {
		return this.areas.all()
			.stream()
			.filter((area) -> area.name().equals(name))
			.map(Area::id)
			.findFirst()
			.orElseThrow();
	}

	/** The first section of a matrix. */
	public UUID section(UUID matrix) {
		return this.sections.of(matrix).get(0).id();
	}

	/** Adds a row under the last of the first section. */
	public Responsibility row(UUID matrix, String cited, String text, String taken, String future) {
		List<ResponsibilityDraft> present = matrix(matrix).sections().get(0).responsibilities();
		UUID last = present.isEmpty() ? null : present.get(present.size() - 1).responsibility().id();
		return this.responsibilities.add(AUTHOR,
				ResponsibilityForm.plain(section(matrix), cited, text, taken, future).below(last));
	}

	/** The matrix as it is today. */
	public MatrixDraft matrix(UUID id) {
		return this.written.of(id, this.clock.today()).orElseThrow();
	}

	public ResponsibilityDraft draft(Responsibility responsibility) {
		return matrix(responsibility.matrix().id()).responsibilities()
			.stream()
			.filter((draft) -> draft.responsibility().id().equals(responsibility.id()))
			.findFirst()
			.orElseThrow();
	}

	public void publish(UUID id) {
		Standing draft = this.standings.of(id);
		this.submissions.submit(AUTHOR, id, draft.draftHash(), "Something changed.", false);
		this.approvals.approve(APPROVER, id, this.standings.of(id).open().version());
		this.publications.publish(APPROVER, id, this.standings.of(id).open().version(), this.clock.today());
	}

	public Standing standing(UUID id) {
		return this.standings.of(id);
	}

}
