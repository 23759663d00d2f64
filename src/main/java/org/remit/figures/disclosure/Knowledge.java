package org.remit.figures.disclosure;

/** What a mark, or a number, tells of one cell. */
enum Knowledge {

	EXACT, SMALL, NOT_SMALL, NOTHING;

	static Knowledge of(Cell cell, Suppression suppression) {
		boolean withheld = suppression != null && suppression.reason() == Reason.WITHHELD;
		return switch (cell.showing()) {
			case PUBLIC -> EXACT;
			case IMPLIED, WITHHELD -> NOTHING;
			case HIDDEN -> mark(cell);
			case OPEN -> (suppression == null) ? EXACT : withheld ? NOTHING : mark(cell);
		};
	}

	private static Knowledge mark(Cell cell) {
		return cell.isSmall() ? SMALL : NOT_SMALL;
	}

	long low(Cell cell) {
		return switch (this) {
			case EXACT -> cell.value();
			case SMALL -> 1;
			case NOT_SMALL -> Math.max(1, cell.threshold());
			case NOTHING -> 0;
		};
	}

	long high(Cell cell) {
		return switch (this) {
			case EXACT -> cell.value();
			case SMALL -> cell.threshold() - 1;
			case NOT_SMALL, NOTHING -> Long.MAX_VALUE;
		};
	}

}
