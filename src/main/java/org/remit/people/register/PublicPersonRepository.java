package org.remit.people.register;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

import org.remit.people.appointments.Appointment;
import org.remit.people.people.Person;

/**
 * The people of whom the public may know: whoever holds, held or is announced to hold a
 * public post.
 */
interface PublicPersonRepository extends Repository<Person, UUID>, JpaSpecificationExecutor<Person> {

	static Specification<Person> knownOn(LocalDate today) {
		return (person, query, builder) -> {
			Subquery<Integer> announced = query.subquery(Integer.class);
			Root<Appointment> appointment = announced.from(Appointment.class);
			announced.select(builder.literal(1))
				.where(builder.equal(appointment.get("person"), person),
						builder.isTrue(appointment.get("post").get("shown")),
						builder.lessThanOrEqualTo(appointment.get("announcedOn"), today));
			return builder.exists(announced);
		};
	}

}
