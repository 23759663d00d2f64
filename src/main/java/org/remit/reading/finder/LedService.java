package org.remit.reading.finder;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.remit.portfolios.functions.Allocation;
import org.remit.portfolios.functions.ServiceFunction;
import org.remit.portfolios.functions.WhoDoesWhat;
import org.remit.portfolios.holdings.HeldBy;

/** A service of the council, and who answers for it on the day. */
record LedService(ServiceFunction function, WhoDoesWhat who, Map<UUID, HeldBy> held) {

	public List<ServiceFunction> above() {
		return this.who.tree().above(this.function);
	}

	public List<Allocation> leads() {
		return this.who.leads(this.function);
	}

	public List<Allocation> shares() {
		return this.who.shares(this.function);
	}

	/** The function it goes with, null where it has a lead of its own or none. */
	public ServiceFunction goesWith() {
		return this.who.goesWith(this.function);
	}

	/** Who holds the portfolio, null where the public may not know. */
	public HeldBy holder(Allocation allocation) {
		HeldBy held = this.held.get(allocation.portfolio().id());
		return (held != null && held.post().isPublic()) ? held : null;
	}

}
