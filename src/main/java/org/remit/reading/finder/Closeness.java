package org.remit.reading.finder;

/** How well words that were found answer a question, the weakest first. */
enum Closeness {

	/** A word of it is written nearly the same. */
	ALIKE,

	/** Some of its words are there. */
	SOME,

	/** All are, the last one as the beginning of another. */
	BEGUN,

	/** All are. */
	ALL

}
