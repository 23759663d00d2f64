package org.remit.figures.savings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.remit.platform.actor.Actor;

/**
 * A portfolio's savings of a year as they stood on a day, with what they come to and what
 * does not add up.
 *
 * @param stated what the budget says that they come to, null where nobody stated it
 */
public record SavingsAccount(UUID portfolio, String title, FinancialYear year, LocalDate day, List<Line> lines,
		BigDecimal stated) {

	/**
	 * One saving with its latest position up to the day.
	 *
	 * @param position null where nobody told how it stood by then
	 */
	public record Line(SavingsLine saving, SavingsPosition position) {

		public BigDecimal approved() {
			return this.saving.approved();
		}

		public BigDecimal achieved() {
			return (this.position != null) ? this.position.achieved() : BigDecimal.ZERO;
		}

		public BigDecimal pressures() {
			return (this.position != null) ? this.position.pressures() : BigDecimal.ZERO;
		}

		/** What was achieved and not taken away by pressures. */
		public BigDecimal net() {
			return achieved().subtract(pressures());
		}

		/** What is still to be found, never less than nothing. */
		public BigDecimal missing() {
			return approved().subtract(net()).max(BigDecimal.ZERO);
		}

		private List<String> warnings() {
			if (this.position == null) {
				return List.of("How \u201c%s\u201d stands is not reported yet".formatted(this.saving.title()));
			}
			List<String> warnings = new ArrayList<>();
			if (achieved().compareTo(approved()) > 0) {
				warnings.add("More was achieved than approved for \u201c%s\u201d".formatted(this.saving.title()));
			}
			if (this.position.rating() == Rating.RED && this.position.mitigation().isBlank()) {
				warnings.add("Nothing says how to make up for \u201c%s\u201d".formatted(this.saving.title()));
			}
			return warnings;
		}

	}

	/** Whether somebody may change what is entered here. */
	public boolean editable(Actor actor) {
		return actor.edits(this.lines.get(0).saving().portfolio().document().area().id());
	}

	public BigDecimal approved() {
		return sum(Line::approved);
	}

	public BigDecimal achieved() {
		return sum(Line::achieved);
	}

	public BigDecimal pressures() {
		return sum(Line::pressures);
	}

	public BigDecimal net() {
		return sum(Line::net);
	}

	public BigDecimal missing() {
		return sum(Line::missing);
	}

	private BigDecimal sum(Function<Line, BigDecimal> amount) {
		return this.lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** What does not add up or is not told, in sentences without a full stop. */
	public List<String> warnings() {
		List<String> warnings = new ArrayList<>();
		if (this.stated != null && this.stated.compareTo(approved()) != 0) {
			BigDecimal difference = approved().subtract(this.stated);
			warnings.add("The lines come to %s, which is %s %s than the %s that the budget says".formatted(
					Pounds.write(approved()), Pounds.write(difference.abs()),
					(difference.signum() > 0) ? "more" : "less", Pounds.write(this.stated)));
		}
		this.lines.forEach((line) -> warnings.addAll(line.warnings()));
		return warnings;
	}

}
