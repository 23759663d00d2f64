package org.remit.duties.matrices;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.accounts.Area;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Stale;
import org.remit.platform.time.OneTimeIds;
import org.remit.publishing.documents.Document;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.steps.Standing;
import org.remit.publishing.steps.Standings;

/**
 * The front door to matrices as they are being written: whose they are, and their frame.
 */
@Service
@Transactional(readOnly = true)
public class Matrices {

	private final MatrixRepository matrices;

	private final SectionRepository sections;

	private final MatrixFilling filling;

	private final Documents documents;

	private final Standings standings;

	private final OneTimeIds oneTimeIds;

	Matrices(MatrixRepository matrices, SectionRepository sections, MatrixFilling filling, Documents documents,
			Standings standings, OneTimeIds oneTimeIds) {
		this.matrices = matrices;
		this.sections = sections;
		this.filling = filling;
		this.documents = documents;
		this.standings = standings;
		this.oneTimeIds = oneTimeIds;
	}

	public Optional<Matrix> find(UUID id) {
		return this.matrices.findById(id);
	}

	public Matrix get(UUID id) {
		return find(id).orElseThrow(() -> new NotFound("matrix"));
	}

	/** All of them, by title. */
	public List<UUID> ids() {
		return this.matrices.all().stream().map(Matrix::id).toList();
	}

	/** With their posts, by title. */
	public List<Matrix> withPosts(Collection<UUID> ids) {
		return this.matrices.withPosts(ids);
	}

	/** With their posts and the sources that they cover, by title. */
	public List<Matrix> whole(Collection<UUID> ids) {
		List<Matrix> whole = withPosts(ids);
		this.matrices.withSources(ids);
		return whole;
	}

	/** Those for which a board answers, by title. */
	public List<Matrix> ofBoard(UUID board) {
		return withPosts(this.matrices.ofBoard(board));
	}

	/** One that the actor may write. */
	public Matrix toEdit(Actor actor, UUID id) {
		Matrix matrix = get(id);
		MatrixEditors.require(actor, matrix);
		return matrix;
	}

	/** The form with what the draft says now, for those who write it. */
	public MatrixForm form(Actor actor, UUID id) {
		return MatrixForm.of(toEdit(actor, id));
	}

	/** Where all of them stand, by title. */
	public List<Standing> all() {
		return this.standings.of(this.matrices.all().stream().map(Matrix::document).toList());
	}

	/** Makes a matrix, or finds the one that the same form made a moment ago. */
	@Transactional
	public void add(Actor actor, MatrixForm form) {
		this.oneTimeIds.claim(form.id());
		if (this.matrices.existsById(form.id())) {
			requireSame(form, form(actor, form.id()));
			return;
		}
		Area area = this.filling.area(form);
		Document document = this.documents.open(actor, form.id(), Matrix.KIND, form.title(), area);
		Matrix matrix = new Matrix(document);
		this.filling.fill(matrix, form);
		this.matrices.save(matrix);
		MatrixSection first = new MatrixSection(matrix, UUID.randomUUID());
		first.describe(SectionForm.blank());
		this.sections.save(first);
	}

	/** Whoever goes back to the empty form and types on must not lose what they add. */
	private static void requireSame(MatrixForm sent, MatrixForm made) {
		if (!sent.title().equals(made.title()) || !sent.chosenPosts().equals(made.chosenPosts())
				|| !sent.introduction().equals(made.introduction()) || !sent.notes().equals(made.notes())) {
			throw new Stale("This form has already made a matrix. Save again to change that one.");
		}
	}

	/** Saves the frame of the draft; the published editions stay as they are. */
	@Transactional
	public void change(Actor actor, UUID id, MatrixForm form) {
		this.oneTimeIds.claim(id);
		Matrix matrix = toEdit(actor, id);
		Stale.check(form.version(), matrix.version());
		this.documents.change(actor, matrix.document(), form.title(), this.filling.area(form));
		this.filling.fill(matrix, form);
	}

}
