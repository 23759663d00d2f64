package org.remit.reading.reminders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReminderChoiceRepository extends Repository<ReminderChoice, UUID> {

	ReminderChoice saveAndFlush(ReminderChoice choice);

	Optional<ReminderChoice> findById(UUID account);

	@Query("select c from ReminderChoice c where c.wanted order by c.accountId")
	List<ReminderChoice> wanted();

}
