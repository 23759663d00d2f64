package org.remit.publishing.documents;

import java.util.List;

/**
 * Everything a reader of a document sees, names and holders included, as a record tree
 * that becomes JSON. What it refers to may change later; it does not.
 */
public interface Snapshot {

	/** The version of its shape, so that old snapshots stay readable. */
	int schema();

	String title();

	/** All that is printed, line by line in reading order: what comparisons compare. */
	List<PrintedLine> printed();

}
