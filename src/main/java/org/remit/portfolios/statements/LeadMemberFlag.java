package org.remit.portfolios.statements;

import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.remit.people.designations.Designation;
import org.remit.people.designations.DesignationKind;
import org.remit.people.designations.Designations;
import org.remit.platform.council.Councils;
import org.remit.platform.council.Jurisdiction;
import org.remit.platform.time.SettableClock;

/**
 * Only one member is the statutory lead member for children's services, whatever titles
 * say. A title that says so while the designation rests on another post is a reason to
 * look again.
 */
@Component
class LeadMemberFlag {

	private static final Pattern SAYS_SO = Pattern
		.compile("(?i)\\b(lead|cabinet|executive)\\s+(member|councillor|portfolio holder)\\b.*\\bchild");

	private final Designations designations;

	private final Councils councils;

	private final SettableClock clock;

	LeadMemberFlag(Designations designations, Councils councils, SettableClock clock) {
		this.designations = designations;
		this.councils = councils;
		this.clock = clock;
	}

	Optional<String> of(PortfolioSnapshot portfolio) {
		if (!SAYS_SO.matcher(portfolio.title()).find()) {
			return Optional.empty();
		}
		Jurisdiction where = this.councils.current().jurisdiction();
		DesignationKind kind = (where == Jurisdiction.WALES) ? DesignationKind.LEAD_MEMBER_CHILDREN_WALES
				: DesignationKind.LEAD_MEMBER_CHILDREN;
		return this.designations.on(kind, this.clock.today())
			.filter((designation) -> !isHeldThrough(portfolio, designation))
			.map((designation) -> "The title says who leads for children, but the statutory designation (%s) rests on another post: %s."
				.formatted(kind.law(where), designation.post().title()));
	}

	private static boolean isHeldThrough(PortfolioSnapshot portfolio, Designation designation) {
		return portfolio.post() != null && portfolio.post().title().equals(designation.post().title());
	}

}
