package org.remit.boards.boards;

/** What about a board can turn out to be a mistake, as addresses name it. */
enum MistakeKind {

	SEAT, HOLDING, SUCCESSION, LINE

}
