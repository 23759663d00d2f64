package org.remit.publishing.documents;

/**
 * Where an edition is on its way. Live, superseded and withdrawn are not here: they
 * follow from the numbers and withdrawals of published editions.
 */
public enum Status {

	/** Being written; or given back with a remark. */
	DRAFT,
	/** Submitted: its snapshot waits for approval. */
	IN_REVIEW,
	/** Approved by somebody other than the submitter. */
	APPROVED,
	/** Public, and frozen by the database. */
	PUBLISHED

}
