package org.remit.duties.assurance;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.remit.duties.reviews.Review;
import org.remit.publishing.documents.Document;

/**
 * The outcome of a review as it is being written up. What was answered is fixed from the
 * closing on; an officer writes how it was done, what follows and what is recommended.
 */
@Entity
public class TestOfAssurance {

	@Id
	private UUID id;

	@OneToOne(fetch = FetchType.LAZY)
	@MapsId
	@JoinColumn(name = "id")
	private Document document;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "id", insertable = false, updatable = false)
	private Review review;

	private String matrixTitle;

	private String matrixSlug;

	private String method = "";

	private String conclusion = "";

	private String recommendations = "";

	@ElementCollection
	@CollectionTable(name = "assurance_holder", joinColumns = @JoinColumn(name = "test_id"))
	@OrderColumn(name = "position")
	private List<FormerHolder> holders = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "assurance_row", joinColumns = @JoinColumn(name = "test_id"))
	@OrderColumn(name = "position")
	private List<OutcomeRow> rows = new ArrayList<>();

	@Version
	private Integer version;

	protected TestOfAssurance() {
	}

	/**
	 * @param matrixSlug the readable part of its address, empty where nobody can read it
	 */
	TestOfAssurance(Document document, Review review, String matrixSlug, List<FormerHolder> holders,
			List<OutcomeRow> rows) {
		this.document = document;
		this.review = review;
		this.matrixTitle = review.matrix().title();
		this.matrixSlug = matrixSlug;
		this.holders.addAll(holders);
		this.rows.addAll(rows);
	}

	void write(AssuranceForm form) {
		this.method = form.method();
		this.conclusion = form.conclusion();
		this.recommendations = form.recommendations();
	}

	/** That of its document and of its review. */
	public UUID id() {
		return this.id;
	}

	public Document document() {
		return this.document;
	}

	public Review review() {
		return this.review;
	}

	/** As it was called when the review was closed. */
	public String matrixTitle() {
		return this.matrixTitle;
	}

	/** Empty where nobody could read the matrix then. */
	String matrixSlug() {
		return this.matrixSlug;
	}

	/** How it was done, as typed. */
	public String method() {
		return this.method;
	}

	/** What follows from it, as typed. */
	public String conclusion() {
		return this.conclusion;
	}

	/** As typed. */
	public String recommendations() {
		return this.recommendations;
	}

	/** Those of the day of its opening, then whoever else answered. */
	List<FormerHolder> holders() {
		return List.copyOf(this.holders);
	}

	/** In the order of the matrix, ended ones last. */
	List<OutcomeRow> rows() {
		return List.copyOf(this.rows);
	}

	public Integer version() {
		return this.version;
	}

}
