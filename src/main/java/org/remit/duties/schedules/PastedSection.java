package org.remit.duties.schedules;

import java.util.List;

/**
 * Rows of a pasted table under a row with one cell alone.
 *
 * @param heading empty for the rows before the first of these
 */
record PastedSection(int line, String heading, List<PastedRow> rows) {
}
