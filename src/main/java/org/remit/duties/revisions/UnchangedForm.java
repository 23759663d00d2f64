package org.remit.duties.revisions;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.Size;

/**
 * The responsibilities that only get another number, as they were seen.
 *
 * @param rows see {@link ResponsibilityStep#seen()}
 */
record UnchangedForm(@Size(max = MOST, message = "Carry over 100 rows or fewer at once") List<String> rows) {

	static final int MOST = 100;

	UnchangedForm {
		rows = (rows != null) ? rows.stream().filter(Objects::nonNull).distinct().toList() : List.of();
	}

}
