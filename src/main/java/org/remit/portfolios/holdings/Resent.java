package org.remit.portfolios.holdings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.remit.portfolios.portfolios.PortfolioForm;
import org.remit.portfolios.portfolios.Section;

/** Tells a form that was merely sent twice from one that was changed in between. */
public final class Resent {

	private Resent() {
	}

	/** True where both make the same portfolio, however they were typed. */
	public static boolean isSame(PortfolioForm sent, PortfolioForm made) {
		return Objects.equals(sent.area(), made.area()) && Objects.equals(sent.holderPost(), made.holderPost())
				&& sent.chosenOfficers().equals(made.chosenOfficers()) && words(sent).equals(words(made));
	}

	private static List<Object> words(PortfolioForm form) {
		List<Object> sections = Stream.of(Section.values()).<Object>map(form::lines).toList();
		return List.of(form.title(), sections, form.filledLinks());
	}

}
