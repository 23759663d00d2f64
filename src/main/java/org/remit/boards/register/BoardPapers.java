package org.remit.boards.register;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.remit.boards.boards.Board;
import org.remit.platform.time.AsAt;

/**
 * Collects what other modules show on the pages of a board, in the order of the beans.
 */
@Component
class BoardPapers {

	private final ObjectProvider<BoardPaper> sources;

	BoardPapers(ObjectProvider<BoardPaper> sources) {
		this.sources = sources;
	}

	List<Part> announced(Board board, AsAt asAt) {
		return this.sources.orderedStream()
			.map((source) -> new Part(source.template(), source.announced(board, asAt)))
			.toList();
	}

	List<Part> known(Board board, AsAt asAt) {
		return this.sources.orderedStream()
			.map((source) -> new Part(source.template(), source.known(board, asAt)))
			.toList();
	}

	/** A template and what its fragment shows; facts are null where there are none. */
	public record Part(String template, Object facts) {

	}

}
