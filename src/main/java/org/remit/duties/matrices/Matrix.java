package org.remit.duties.matrices;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.remit.boards.boards.Board;
import org.remit.law.sources.SourceEdition;
import org.remit.people.posts.Post;
import org.remit.publishing.documents.Document;

/**
 * A schedule of responsibilities of one or more posts or of a board, as it is being
 * written. It has {@link MatrixSection}s, in which responsibilities stand; these,
 * sections and actions share one numbering, in which no key is ever used again.
 */
@Entity
public class Matrix {

	/** What this kind of document is called in the register of documents. */
	public static final String KIND = "responsibilities";

	@Id
	private UUID id;

	@OneToOne(fetch = FetchType.LAZY)
	@MapsId
	@JoinColumn(name = "id")
	private Document document;

	@ManyToOne(fetch = FetchType.LAZY)
	private Board board;

	@ManyToMany
	@JoinTable(name = "matrix_post", joinColumns = @JoinColumn(name = "matrix_id"),
			inverseJoinColumns = @JoinColumn(name = "post_id"))
	@OrderColumn(name = "position")
	private List<Post> posts = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "matrix_source", joinColumns = @JoinColumn(name = "matrix_id"),
			inverseJoinColumns = @JoinColumn(name = "edition_id"))
	private Set<SourceEdition> sources = new LinkedHashSet<>();

	private String introduction;

	private String notes;

	@Embedded
	private Headings headings;

	private int nextKey = 1;

	@Version
	private Integer version;

	protected Matrix() {
	}

	Matrix(Document document) {
		this.document = document;
	}

	void describe(MatrixForm form, Board board, List<Post> posts, List<SourceEdition> sources) {
		this.introduction = form.introduction();
		this.notes = form.notes();
		this.headings = form.headings();
		this.board = board;
		if (!this.posts.equals(posts)) {
			this.posts.clear();
			this.posts.addAll(posts);
		}
		this.sources.retainAll(sources);
		this.sources.addAll(sources);
	}

	/** From now on it means to cover this edition too. */
	public void cover(SourceEdition edition) {
		if (this.sources.stream().noneMatch((one) -> one.id().equals(edition.id()))) {
			this.sources.add(edition);
		}
	}

	public void noLongerCover(SourceEdition edition) {
		this.sources.removeIf((one) -> one.id().equals(edition.id()));
	}

	/** For a section, a responsibility or an action of this matrix, and never again. */
	public int newKey() {
		return this.nextKey++;
	}

	public UUID id() {
		return this.id;
	}

	public Document document() {
		return this.document;
	}

	public String title() {
		return this.document.title();
	}

	/** Null where the matrix belongs to posts. */
	public Board board() {
		return this.board;
	}

	/** Whose responsibilities these are, in the order in which they are printed. */
	public List<Post> posts() {
		return List.copyOf(this.posts);
	}

	/** The editions whose provisions the matrix means to cover. */
	public Set<SourceEdition> sources() {
		return Set.copyOf(this.sources);
	}

	/** Paragraphs and lists, as typed. */
	public String introduction() {
		return this.introduction;
	}

	/** What is printed after the last section, as typed. */
	public String notes() {
		return this.notes;
	}

	public Headings headings() {
		return this.headings;
	}

	public Integer version() {
		return this.version;
	}

}
