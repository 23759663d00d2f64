package org.remit.duties.assurance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.remit.platform.text.Passage;
import org.remit.publishing.documents.PrintedLine;
import org.remit.publishing.documents.Snapshot;

/**
 * A test of assurance as it is printed: which matrix was gone through, with whom, and
 * what came out for every responsibility.
 *
 * @param ended responsibilities that ended while the review ran
 */
record AssuranceSnapshot(int schema, String title, About about, List<Holder> holders, List<Passage> method,
		Figures figures, List<Section> sections, List<Row> ended, List<Passage> conclusion,
		List<Passage> recommendations) implements Snapshot {

	static final int SCHEMA = 1;

	/**
	 * What was gone through, why and when.
	 *
	 * @param href where the matrix can be read, empty where it was not published
	 * @param from the day on which it was opened
	 * @param until the day on which it was closed
	 */
	record About(String matrix, String href, String occasion, LocalDate from, LocalDate until) {
	}

	/**
	 * Somebody who held one of its posts, or chaired its board.
	 *
	 * @param appointment to the post, or to the chair
	 * @param post the readable part of the post's address, empty for a chair
	 * @param person the readable part of the person's address
	 * @param covering how they stood in ("acting"), empty for the holder proper
	 */
	record Holder(UUID appointment, String title, String post, String name, String person, String covering) {

		/** "Councillor Ann Lee (acting)". */
		public String words() {
			return this.covering.isEmpty() ? this.name : "%s (%s)".formatted(this.name, this.covering);
		}

	}

	/**
	 * How many responsibilities came out how.
	 *
	 * @param onBehalf how many answers an officer recorded for the holder
	 */
	record Figures(long confirmed, long changed, long notAssured, long onBehalf) {

		public long all() {
			return this.confirmed + this.changed + this.notAssured;
		}

	}

	/** The heading may be empty. */
	record Section(String heading, List<Row> rows) {
	}

	/**
	 * What came out for a responsibility.
	 *
	 * @param key its number in the matrix, and its anchor
	 * @param words what has changed, why it is not assured, or a remark
	 * @param by who answered, empty where they are not named
	 * @param onBehalf recorded by an officer for the holder
	 */
	record Row(int key, String cited, List<Passage> text, String outcome, List<Passage> words, List<Passage> needed,
			LocalDate on, String by, boolean onBehalf) {

		/** "Ann Lee", "Recorded on the holder's behalf". */
		public String signed() {
			return this.onBehalf ? "Recorded on the holder\u2019s behalf" : this.by.isEmpty() ? "The holder" : this.by;
		}

	}

	/** What came out in figures, as lists show it. */
	AssuranceSnapshot brief() {
		return new AssuranceSnapshot(this.schema, this.title, this.about, List.of(), List.of(), this.figures, List.of(),
				List.of(), List.of(), List.of());
	}

	@Override
	public List<PrintedLine> printed() {
		return new PrintedTest(this).lines();
	}

}
