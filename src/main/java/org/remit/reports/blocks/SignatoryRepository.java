package org.remit.reports.blocks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.remit.people.appointments.Appointment;

interface SignatoryRepository extends Repository<Appointment, UUID> {

	@Query("select a from Appointment a join fetch a.post join fetch a.person where a.id in :ids")
	List<Appointment> of(Collection<UUID> ids);

	/** Who may be named as author or sign: held a public post on a day, as announced. */
	@Query("""
			select a from Appointment a join fetch a.post p join fetch a.person where p.shown
			and a.announcedOn <= :today and runs_on(a.term, :day)
			order by p.title, a.person.familyName, a.id""")
	List<Appointment> holding(LocalDate day, LocalDate today);

}
