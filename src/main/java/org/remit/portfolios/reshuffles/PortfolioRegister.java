package org.remit.portfolios.reshuffles;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.appointments.Appointment;
import org.remit.people.appointments.Appointments;
import org.remit.portfolios.holdings.PortfolioHolding;
import org.remit.portfolios.holdings.PortfolioHoldings;

/** The portfolios, with the posts they are held through and whoever holds those. */
@Component
@Order(2)
public class PortfolioRegister implements Register {

	private final PortfolioHoldings holdings;

	private final Appointments appointments;

	PortfolioRegister(PortfolioHoldings holdings, Appointments appointments) {
		this.holdings = holdings;
		this.appointments = appointments;
	}

	@Override
	public String heading() {
		return "Portfolios";
	}

	@Override
	public String subject() {
		return "Portfolio";
	}

	@Override
	public String absent() {
		return "Held through no post";
	}

	@Override
	public Map<UUID, Entry> on(LocalDate day, Set<UUID> touched) {
		List<PortfolioHolding> held = this.holdings.on(day);
		Map<UUID, List<Appointment>> holders = this.appointments
			.knownHolders(held.stream().map((one) -> one.post().id()).distinct().toList(), day)
			.stream()
			.collect(Collectors.groupingBy((one) -> one.post().id()));
		Map<UUID, Entry> entries = new LinkedHashMap<>();
		held.forEach((one) -> entries.put(one.portfolio().id(), new Entry(one.portfolio().title(), "%s: %s"
			.formatted(one.post().title(), PostRegister.words(holders.getOrDefault(one.post().id(), List.of()))))));
		return entries;
	}

}
