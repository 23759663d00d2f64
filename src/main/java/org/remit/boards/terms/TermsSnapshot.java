package org.remit.boards.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.remit.boards.seats.Capacity;
import org.remit.publishing.documents.PrintedLine;
import org.remit.publishing.documents.Snapshot;

/**
 * Terms of reference as they are printed: what the register said of the board on the day
 * they were submitted, and what the author wrote. Nobody is named: people come and go.
 *
 * @param title the name of the board
 * @param quorum in words, empty where none is set
 */
record TermsSnapshot(int schema, String title, Body board, List<String> purpose, Functions functions,
		Membership membership, String quorum, List<Reporting> reporting, List<Section> sections) implements Snapshot {

	static final int SCHEMA = 1;

	/**
	 * What sort of body it is.
	 *
	 * @param address the readable part of its own page's address, null where it has none
	 */
	record Body(String kind, String legalBasis, String address) {
	}

	/** What it is there to do, after a sentence that leads to the list. */
	record Functions(String intro, List<TermsItem> items) {
	}

	/**
	 * Who belongs to it, seat by seat.
	 *
	 * @param counted how many that makes: "12 members, 10 of them voting"
	 */
	record Membership(String counted, boolean allCouncillors, List<Seats> seats) {

		boolean hasChair() {
			return this.allCouncillors
					|| this.seats.stream().anyMatch((seat) -> seat.capacity().equals(Capacity.CHAIR.label()));
		}

	}

	/**
	 * Seats that are alike.
	 *
	 * @param post the office whose holder sits here, null for seats by appointment and
	 * where the office is not for the public
	 */
	record Seats(int number, String title, String capacity, boolean voting, String represents, Office post) {

		/** "Member (2)": how many there are, where there are several. */
		public String words() {
			return (this.number == 1) ? this.title : "%s (%d)".formatted(this.title, this.number);
		}

		String printed() {
			StringBuilder text = new StringBuilder(words()).append("; ").append(this.capacity.toLowerCase(Locale.UK));
			text.append(this.voting ? ", voting" : ", not voting");
			if (!this.represents.isEmpty()) {
				text.append("; for ").append(this.represents);
			}
			return (this.post != null) ? text.append("; by virtue of office: ").append(this.post.title()).toString()
					: text.toString();
		}

	}

	record Office(String title, String address) {
	}

	/**
	 * To whom it answers, or who answers to it.
	 *
	 * @param address of the other board's page, null where it is in no register
	 */
	record Reporting(String relation, String name, String address) {
	}

	/** What the author wrote under one heading. The key is its anchor. */
	record Section(int key, String heading, List<Block> blocks) {
	}

	/**
	 * A paragraph, or a list.
	 *
	 * @param key the anchor of a paragraph, 0 for a list
	 */
	record Block(int key, String text, List<TermsItem> items) {

		public boolean list() {
			return this.key == 0;
		}

	}

	/** What sort of body it is, as lists show it. */
	TermsSnapshot brief() {
		return new TermsSnapshot(this.schema, this.title, this.board, List.of(), new Functions("", List.of()),
				new Membership("", this.membership.allCouncillors(), List.of()), this.quorum, List.of(), List.of());
	}

	@Override
	public List<PrintedLine> printed() {
		List<PrintedLine> lines = new ArrayList<>();
		add(lines, "Terms of reference", List.of(this.title, this.board.kind()));
		add(lines, "Legal basis", List.of(this.board.legalBasis()));
		add(lines, "Purpose", this.purpose);
		add(lines, "Functions", List.of(this.functions.intro()));
		TermsItem.print("Functions", 0, this.functions.items(), lines);
		add(lines, "Membership", List.of(this.membership.counted()));
		add(lines, "Membership", this.membership.seats().stream().map(Seats::printed).toList());
		add(lines, "Quorum", List.of(this.quorum));
		this.reporting.forEach((one) -> add(lines, one.relation(), List.of(one.name())));
		this.sections.forEach((section) -> print(section, lines));
		return lines;
	}

	private static void add(List<PrintedLine> lines, String heading, List<String> texts) {
		texts.stream()
			.filter((text) -> !text.isEmpty())
			.forEach((text) -> lines.add(new PrintedLine(heading, 0, text)));
	}

	private static void print(Section section, List<PrintedLine> lines) {
		for (Block block : section.blocks()) {
			if (block.list()) {
				TermsItem.print(section.heading(), 0, block.items(), lines);
			}
			else {
				lines.add(new PrintedLine(section.heading(), 0, block.text()));
			}
		}
	}

}
