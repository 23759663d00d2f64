package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProgressUpdateRepository extends Repository<ProgressUpdate, UUID> {

	ProgressUpdate save(ProgressUpdate update);

	@Query("""
			select u from ProgressUpdate u left join fetch u.milestone join fetch u.priority r join fetch r.plan p
			join fetch p.document d join fetch d.area where u.id = :id""")
	Optional<ProgressUpdate> findById(UUID id);

	@Query("select u from ProgressUpdate u where u.corrects.id = :id")
	Optional<ProgressUpdate> correctionOf(UUID id);

	/** What counts of these plans as at the days of a period, newest first. */
	@Query("""
			select u from ProgressUpdate u left join fetch u.milestone join fetch u.priority r where r.plan.id in :plans
			and u.madeOn between :since and :until and not u.takenBack
			and not exists (select c from ProgressUpdate c where c.corrects = u)
			order by u.madeOn desc, u.recordedAt desc, u.id""")
	List<ProgressUpdate> between(Collection<UUID> plans, LocalDate since, LocalDate until);

	/** All that was ever said of a priority, newest first, with what each corrects. */
	@Query("""
			select u from ProgressUpdate u left join fetch u.milestone left join fetch u.corrects
			where u.priority.id = :priority order by u.recordedAt desc, u.id""")
	List<ProgressUpdate> everOf(UUID priority);

}
