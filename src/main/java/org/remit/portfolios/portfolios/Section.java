package org.remit.portfolios.portfolios;

import java.util.List;
import java.util.stream.Collectors;

import org.remit.platform.text.TypedLine;
import org.remit.platform.text.TypedList;
import org.remit.platform.text.TypedText;

/**
 * The parts of a portfolio that are printed line by line, in their order. "Policy
 * framework" of a portfolio also lists Acts and guidance: it is not the council's policy
 * framework.
 */
public enum Section {

	SCOPE("scope", "Scope of portfolio", false), POLICY_FRAMEWORK("policyFramework", "Policy Framework", true),
	OTHER_PLANS("otherPlans", "Other Plans and Strategies", true),
	SERVICE_FUNCTIONS("serviceFunctions", "Service Functions", true),
	PARTNERSHIPS("partnerships", "Partnerships", true), CLOSING("closing", "", false);

	private final String key;

	private final String heading;

	private final boolean list;

	Section(String key, String heading, boolean list) {
		this.key = key;
		this.heading = heading;
		this.list = list;
	}

	/** Its name in forms and published data. */
	public String key() {
		return this.key;
	}

	/** The heading over it, empty for the closing text, which stands under none. */
	public String heading() {
		return this.heading;
	}

	/** How the page of fields names it. */
	public String label() {
		return this.heading.isEmpty() ? "Closing text" : this.heading;
	}

	/** True for lists, false for paragraphs. */
	public boolean isList() {
		return this.list;
	}

	List<TypedLine> read(String typed) {
		if (this.list) {
			return TypedList.read(typed);
		}
		return TypedText.paragraphs(typed).stream().map((text) -> new TypedLine(0, text)).toList();
	}

	String write(List<TypedLine> lines) {
		if (this.list) {
			return TypedList.write(lines);
		}
		return TypedText.write(lines.stream().map(TypedLine::text).collect(Collectors.toList()));
	}

}
