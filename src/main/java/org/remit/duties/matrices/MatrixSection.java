package org.remit.duties.matrices;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;

/**
 * Responsibilities of a matrix that belong together. Some sections have a heading, some
 * only a sentence that leads to what they hold, and the first often neither.
 */
@Entity
public class MatrixSection {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Matrix matrix;

	private int key;

	/** Where it stands is no version of what it says. */
	@OptimisticLock(excluded = true)
	private int position;

	private String heading;

	private String introduction;

	private String note;

	private boolean removed;

	@Version
	private Integer version;

	protected MatrixSection() {
	}

	MatrixSection(Matrix matrix, UUID id) {
		this.id = id;
		this.matrix = matrix;
		this.key = matrix.newKey();
	}

	void describe(SectionForm form) {
		this.heading = form.heading();
		this.introduction = form.introduction();
		this.note = form.note();
	}

	void moveTo(int position) {
		this.position = position;
	}

	/** Taken out when nothing stands in it; what ended goes on pointing to it. */
	void remove() {
		this.removed = true;
	}

	public boolean isRemoved() {
		return this.removed;
	}

	public UUID id() {
		return this.id;
	}

	public Matrix matrix() {
		return this.matrix;
	}

	/** Its number within the matrix, kept for ever: the anchor in what is printed. */
	public int key() {
		return this.key;
	}

	public int position() {
		return this.position;
	}

	/** Empty where the section has none. */
	public String heading() {
		return this.heading;
	}

	/** What is printed before its responsibilities, as typed. */
	public String introduction() {
		return this.introduction;
	}

	/** What is printed after its responsibilities, as typed. */
	public String note() {
		return this.note;
	}

	public Integer version() {
		return this.version;
	}

}
