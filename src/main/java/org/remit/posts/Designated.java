package org.remit.posts;

import java.util.List;

/**
 * Who answers for what a statute names on a day, and who supports them.
 *
 * @param answering null where no post is designated
 */
public record Designated(DesignationKind kind, String label, String law, Part answering, List<Part> supporting) {

	/** A post with its holders of the day; nobody holds a vacant one. */
	public record Part(Designation designation, List<Appointment> holders) {

		public Post post() {
			return this.designation.post();
		}

	}

}
