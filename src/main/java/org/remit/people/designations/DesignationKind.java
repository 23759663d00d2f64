package org.remit.people.designations;

import java.util.List;
import java.util.stream.Stream;

import org.remit.platform.council.Jurisdiction;

import static org.remit.platform.council.Jurisdiction.ENGLAND;
import static org.remit.platform.council.Jurisdiction.WALES;

/**
 * What a statute makes a council designate one of its posts for, and the place that says
 * so. Sections 18 and 19 of the Children Act 2004 are for England, section 27 for Wales.
 */
public enum DesignationKind {

	LEAD_MEMBER_CHILDREN("Lead member for children\u2019s services", "Children Act 2004, section 19", ENGLAND),
	DIRECTOR_CHILDREN("Director of children\u2019s services", "Children Act 2004, section 18", ENGLAND),
	LEAD_MEMBER_CHILDREN_WALES("Lead member for children and young people\u2019s services",
			"Children Act 2004, section 27", WALES),
	LEAD_DIRECTOR_CHILDREN_WALES("Lead director for children and young people\u2019s services",
			"Children Act 2004, section 27", WALES),
	HEAD_OF_PAID_SERVICE("Head of paid service", "Local Government and Housing Act 1989, section 4", ENGLAND, WALES) {

		/** Wales has had chief executives by statute since May 2022. */
		@Override
		public String law(Jurisdiction where) {
			return (where == WALES) ? "Local Government and Elections (Wales) Act 2021, section 54" : super.law(where);
		}

		@Override
		public String label(Jurisdiction where) {
			return (where == WALES) ? "Chief executive" : super.label(where);
		}

	},
	MONITORING_OFFICER("Monitoring officer", "Local Government and Housing Act 1989, section 5", ENGLAND, WALES),
	SECTION_151("Section 151 officer", "Local Government Act 1972, section 151", ENGLAND, WALES);

	private final String label;

	private final String law;

	private final List<Jurisdiction> where;

	DesignationKind(String label, String law, Jurisdiction... where) {
		this.label = label;
		this.law = law;
		this.where = List.of(where);
	}

	/** Those that the law of the country knows. */
	public static List<DesignationKind> in(Jurisdiction where) {
		return Stream.of(values()).filter((kind) -> kind.where.contains(where)).toList();
	}

	public String label(Jurisdiction where) {
		return this.label;
	}

	/** The statute, as it is cited. */
	public String law(Jurisdiction where) {
		return this.law;
	}

}
