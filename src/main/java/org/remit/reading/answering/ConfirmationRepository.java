package org.remit.reading.answering;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConfirmationRepository extends Repository<Confirmation, UUID> {

	Confirmation save(Confirmation confirmation);

	/**
	 * By whoever holds their posts through these appointments, or chairs through these
	 * holdings of seats, newest first.
	 */
	@Query("""
			select c from Confirmation c where c.appointmentId in :appointments or c.seatHoldingId in :seatHoldings
			order by c.confirmedOn desc, c.confirmedAt desc, c.id""")
	List<Confirmation> by(Collection<UUID> appointments, Collection<UUID> seatHoldings);

}
