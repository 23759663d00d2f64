package org.remit.duties.editions;

import java.util.ArrayList;
import java.util.List;

import org.remit.duties.responsibilities.ActionTexts;
import org.remit.platform.text.Passage;
import org.remit.publishing.documents.PrintedLine;

/** A matrix line by line, as two editions are compared. */
final class MatrixLines {

	private final MatrixSnapshot matrix;

	private final List<PrintedLine> lines = new ArrayList<>();

	MatrixLines(MatrixSnapshot matrix) {
		this.matrix = matrix;
	}

	List<PrintedLine> lines() {
		add("Responsibilities", 0, this.matrix.title());
		this.matrix.posts().forEach((post) -> add(post.title(), 0, post.names()));
		if (this.matrix.board() != null) {
			add("Board", 0, this.matrix.board().title());
		}
		add("Introduction", this.matrix.introduction());
		this.matrix.sections().forEach(this::add);
		add("Notes", this.matrix.notes());
		return this.lines;
	}

	private void add(MatrixSnapshot.Section section) {
		String heading = section.heading().isEmpty() ? "Responsibilities" : section.heading();
		if (!section.heading().isEmpty()) {
			add(heading, 0, section.heading());
		}
		add(heading, section.introduction());
		section.rows().forEach((row) -> add(heading, row));
		add(heading, section.note());
	}

	private void add(String heading, MatrixSnapshot.Row row) {
		if (!row.cited().isEmpty()) {
			add(heading, 0, row.cited());
		}
		if (!row.continues()) {
			row.citations().forEach((cited) -> add(heading, 1, cited.words()));
		}
		add(heading, row.text());
		row.holders().forEach((post) -> add(heading, 1, post.title()));
		addTaken(heading, row.taken());
		addFuture(heading, row.future());
	}

	private void addTaken(String heading, MatrixSnapshot.Taken taken) {
		if (taken.none()) {
			add(heading, 0, ActionTexts.NONE);
		}
		for (MatrixSnapshot.Done done : taken.actions()) {
			add(heading, done.text());
			add(heading, 1, done.details());
			done.evidence().forEach((place) -> add(heading, 1, place.title()));
		}
	}

	private void addFuture(String heading, MatrixSnapshot.Future future) {
		if (future.none()) {
			add(heading, 0, ActionTexts.NONE);
		}
		for (MatrixSnapshot.Intended action : future.actions()) {
			add(heading, action.text());
			add(heading, 1, action.details());
			add(heading, 1, title(action.owner()));
			add(heading, 1, title(action.board()));
		}
	}

	private static String title(MatrixSnapshot.Place place) {
		return (place != null) ? place.title() : "";
	}

	private void add(String heading, List<Passage> passages) {
		Passage.lines(passages).forEach((line) -> add(heading, line.depth(), line.text()));
	}

	private void add(String heading, int depth, String text) {
		if (!text.isEmpty()) {
			this.lines.add(new PrintedLine(heading, depth, text));
		}
	}

}
