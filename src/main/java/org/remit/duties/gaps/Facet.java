package org.remit.duties.gaps;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/** What the figures are told of one by one, and what of all counts for it. */
enum Facet {

	SOURCE("source", Concerned::sources, "provisions in force", "responsibilities under it",
			"A responsibility under several sources counts for each of them.",
			"No matrix covers a source, and no responsibility cites one."),
	POST("post", Concerned::posts, "provisions in force, of the sources that its matrices cover,",
			"responsibilities that it answers for",
			"What several posts answer for together is counted for each of them. Provisions count for the posts whose matrix covers their source.",
			"No post answers for anything on this day."),
	BOARD("board", Concerned::boards, "provisions in force, of the sources that its matrices cover,",
			"responsibilities that it answers for or hears about",
			"Boards that have a matrix of their own, and those that are to hear of an action.",
			"No board has a matrix, and none is to hear of an action.");

	private final String key;

	private final Function<Concerned, Collection<Named>> concerned;

	private final String provisions;

	private final String responsibilities;

	private final String note;

	private final String none;

	Facet(String key, Function<Concerned, Collection<Named>> concerned, String provisions, String responsibilities,
			String note, String none) {
		this.key = key;
		this.concerned = concerned;
		this.provisions = provisions;
		this.responsibilities = responsibilities;
		this.note = note;
		this.none = none;
	}

	Collection<Named> of(Concerned whom) {
		return this.concerned.apply(whom);
	}

	/** As addresses and sentences name it. */
	public String key() {
		return this.key;
	}

	/** The provisions that count for one. */
	public String provisions() {
		return this.provisions;
	}

	/** The responsibilities that count for one. */
	public String responsibilities() {
		return this.responsibilities;
	}

	/** What counts more than once, or for whom. */
	public String note() {
		return this.note;
	}

	/** Said where there is none that anything counts for. */
	public String none() {
		return this.none;
	}

	/** Where the figures of one are, and how they went. */
	public String address(UUID id) {
		return "/manage/gaps/%ss/%s".formatted(this.key, id);
	}

}
