package org.remit.people.designations;

import java.util.List;

import org.remit.people.appointments.Appointment;
import org.remit.people.posts.Post;

/**
 * Who answers for what a statute names on a day, and who supports them.
 *
 * @param answering null where no post is designated
 */
public record Designated(DesignationKind kind, String label, String law, Part answering, List<Part> supporting) {

	/** True for the post that answers to the statute that day. */
	public boolean isAnsweredBy(Post post) {
		return this.answering != null && this.answering.post().id().equals(post.id());
	}

	public boolean isSupportedBy(Post post) {
		return this.supporting.stream().anyMatch((part) -> part.post().id().equals(post.id()));
	}

	public static List<Designated> about(Post post, List<Designated> all) {
		return all.stream().filter((one) -> one.isAnsweredBy(post) || one.isSupportedBy(post)).toList();
	}

	/** A post with its holders of the day; nobody holds a vacant one. */
	public record Part(Designation designation, List<Appointment> holders) {

		public Post post() {
			return this.designation.post();
		}

	}

}
