package org.remit.duties.editions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.remit.duties.matrices.Headings;
import org.remit.platform.text.Passage;
import org.remit.platform.time.Day;
import org.remit.publishing.documents.PrintedLine;
import org.remit.publishing.documents.Snapshot;

/**
 * A matrix as it is printed: holders, citations and how actions stood as they were on the
 * day it was submitted.
 *
 * @param board whose responsibilities these are, null where they are those of posts
 */
public record MatrixSnapshot(int schema, String title, List<Holder> posts, Place board, List<Passage> introduction,
		Headings headings, List<Section> sections, List<Passage> notes) implements Snapshot {

	static final int SCHEMA = 1;

	/**
	 * A post, and who held it.
	 *
	 * @param slug the readable part of the post's address
	 */
	public record Holder(String title, String slug, List<Person> people) {

		/** "Councillor Ann Lee", "Vacant". */
		public String names() {
			return this.people.isEmpty() ? "Vacant"
					: this.people.stream().map(Person::words).collect(Collectors.joining(", "));
		}

	}

	/**
	 * Who held a post, by the appointment that made them its holder.
	 *
	 * @param covering how somebody stands in ("acting"), null for the holder proper
	 */
	public record Person(UUID appointment, String name, String slug, String covering) {

		String words() {
			return (this.covering != null) ? "%s (%s)".formatted(this.name, this.covering) : this.name;
		}

	}

	/** A post, board or document by its title, with the address of its page. */
	public record Place(String title, String href) {
	}

	/** The key is its anchor; the heading may be empty. */
	public record Section(int key, String heading, List<Passage> introduction, List<Row> rows, List<Passage> note) {
	}

	/**
	 * A row.
	 *
	 * @param cited the provision as printed
	 * @param continues whether it goes on with the row above
	 * @param citations the provisions that are meant, those of the row above where it
	 * goes on with that
	 * @param holders the posts that answer for it, where not simply those of the matrix
	 * do
	 */
	public record Row(int key, String cited, boolean continues, List<Cited> citations, List<Passage> text,
			List<Place> holders, Taken taken, Future future) {

		/** What is printed is the number of the one provision that is meant. */
		public boolean plainlyCited() {
			return this.citations.size() == 1 && this.cited.equals(this.citations.get(0).number());
		}

	}

	/**
	 * A provision that is meant.
	 *
	 * @param strength "must have regard"
	 * @param href where it can be read, in the register or at its publisher's
	 */
	public record Cited(String number, String source, String strength, String href) {

		public String words() {
			return "%s, %s".formatted(this.number, this.source);
		}

	}

	/**
	 * What was done.
	 *
	 * @param none said to be none
	 */
	public record Taken(boolean none, List<Done> actions) {
	}

	/**
	 * Something that was done.
	 *
	 * @param on null where the day is not recorded
	 */
	public record Done(int key, List<Passage> text, LocalDate on, List<Place> evidence) {

		/** "12 March 2026", empty where nothing is recorded. */
		public String details() {
			return (this.on != null) ? Day.write(this.on) : "";
		}

	}

	/**
	 * What will be done.
	 *
	 * @param none said to be none
	 */
	public record Future(boolean none, List<Intended> actions) {
	}

	/**
	 * Something that will be done.
	 *
	 * @param owner null where nobody is named
	 * @param status in words, empty for what is simply planned
	 * @param board null where none hears of it
	 */
	public record Intended(int key, List<Passage> text, Place owner, LocalDate due, String status, String reason,
			Place board) {

		/** "Due 1 May 2026; delayed: waiting for the inspection". */
		public String details() {
			List<String> parts = new ArrayList<>();
			if (this.due != null) {
				parts.add("due " + Day.write(this.due));
			}
			if (!this.status.isEmpty()) {
				parts.add(this.reason.isEmpty() ? this.status : this.status + ": " + this.reason);
			}
			return String.join("; ", parts);
		}

	}

	/** Whose it is, as lists show it. */
	MatrixSnapshot brief() {
		return new MatrixSnapshot(this.schema, this.title, this.posts, this.board, List.of(), this.headings, List.of(),
				List.of());
	}

	@Override
	public List<PrintedLine> printed() {
		return new MatrixLines(this).lines();
	}

}
