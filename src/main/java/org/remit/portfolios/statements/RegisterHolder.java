package org.remit.portfolios.statements;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.remit.people.appointments.Appointment;
import org.remit.portfolios.holdings.HeldBy;

/**
 * Who holds a portfolio on a day by the register, where that is somebody else than the
 * edition names.
 *
 * @param held null where it is held through no post
 */
record RegisterHolder(LocalDate day, HeldBy held) {

	/** Internal posts and their holders are for staff. */
	static Optional<RegisterHolder> differing(PortfolioSnapshot printed, HeldBy held, LocalDate day) {
		if (held != null && !held.post().isPublic() || isSame(printed, held)) {
			return Optional.empty();
		}
		return Optional.of(new RegisterHolder(day, held));
	}

	private static boolean isSame(PortfolioSnapshot printed, HeldBy held) {
		Set<UUID> named = printed.holders()
			.stream()
			.map(PortfolioSnapshot.Holder::appointment)
			.collect(Collectors.toSet());
		Set<UUID> holding = (held == null) ? Set.of()
				: held.appointments().stream().map(Appointment::id).collect(Collectors.toSet());
		return named.equals(holding);
	}

}
