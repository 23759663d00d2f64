package org.remit.posts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppointmentRepository extends Repository<Appointment, UUID> {

	Appointment save(Appointment appointment);

	@Query("select a from Appointment a join fetch a.post join fetch a.person where a.id = :id")
	Optional<Appointment> findById(UUID id);

	@Query("""
			select a from Appointment a join fetch a.post join fetch a.person p
			where a.post.id in :posts and a.announcedOn <= :today
			and a.term.startsOn <= :day and (a.term.endsOn is null or a.term.endsOn >= :day)
			order by case a.basis when SUBSTANTIVE then 0 else 1 end, p.familyName, p.givenName, a.id""")
	List<Appointment> findHolders(Collection<UUID> posts, LocalDate day, LocalDate today);

}
