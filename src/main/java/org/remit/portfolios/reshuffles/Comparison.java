package org.remit.portfolios.reshuffles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A register the day before, beside the same register on the day. */
public record Comparison(String heading, String subject, List<Row> rows) {

	public static Comparison of(Register register, Map<UUID, Register.Entry> before, Map<UUID, Register.Entry> after) {
		Set<UUID> ids = new LinkedHashSet<>(before.keySet());
		ids.addAll(after.keySet());
		Register.Entry absent = new Register.Entry("", register.absent());
		List<Row> rows = new ArrayList<>();
		ids.forEach((id) -> rows.add(row(before.getOrDefault(id, absent), after.getOrDefault(id, absent))));
		return new Comparison(register.heading(), register.subject(), rows);
	}

	private static Row row(Register.Entry before, Register.Entry after) {
		return new Row(after.title().isEmpty() ? before.title() : after.title(), before.state(), after.state());
	}

	public Comparison differences() {
		return new Comparison(this.heading, this.subject, this.rows.stream().filter(Row::isChanged).toList());
	}

	/** One record in words. */
	public record Row(String title, String before, String after) {

		public boolean isChanged() {
			return !this.before.equals(this.after);
		}

	}

}
