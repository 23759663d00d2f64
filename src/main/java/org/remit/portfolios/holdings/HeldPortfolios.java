package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.people.posts.Post;

/**
 * Who holds portfolios on a day as far as the public may know, for many in a constant
 * number of statements.
 */
@Service
@Transactional(readOnly = true)
public class HeldPortfolios {

	private final PortfolioHoldings holdings;

	private final Appointments appointments;

	HeldPortfolios(PortfolioHoldings holdings, Appointments appointments) {
		this.holdings = holdings;
		this.appointments = appointments;
	}

	/** By portfolio; without those that no post holds. */
	public Map<UUID, HeldBy> on(Collection<UUID> portfolios, LocalDate day) {
		Map<UUID, Post> posts = new LinkedHashMap<>();
		this.holdings.announced(portfolios, day)
			.forEach((holding) -> posts.putIfAbsent(holding.portfolio().id(), holding.post()));
		Map<UUID, List<Appointment>> holders = this.appointments
			.holders(posts.values().stream().map(Post::id).distinct().toList(), day)
			.stream()
			.collect(Collectors.groupingBy((appointment) -> appointment.post().id()));
		Map<UUID, HeldBy> held = new LinkedHashMap<>();
		posts.forEach(
				(portfolio, post) -> held.put(portfolio, new HeldBy(post, holders.getOrDefault(post.id(), List.of()))));
		return held;
	}

}
