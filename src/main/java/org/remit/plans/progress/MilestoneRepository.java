package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Milestones always come with their owners. */
interface MilestoneRepository extends Repository<Milestone, UUID> {

	String WHOLE = """
			select m from Milestone m left join fetch m.owner join fetch m.priority r join fetch r.plan p
			join fetch p.document d join fetch d.area
			""";

	Milestone save(Milestone milestone);

	@Query(WHOLE + "where m.id = :id")
	Optional<Milestone> findById(UUID id);

	/** Those that the priorities of these plans have on a day. */
	@Query("""
			select m from Milestone m left join fetch m.owner join fetch m.priority r where r.plan.id in :plans
			and runs_on(m.startsOn, m.endsOn, :day) order by m.key""")
	List<Milestone> on(Collection<UUID> plans, LocalDate day);

	@Query(WHOLE + "where r.id = :priority and m.endsOn is null order by m.dueOn, m.key")
	List<Milestone> present(UUID priority);

	/** Open ones that are due by that day, the soonest first. */
	@Query(WHOLE + """
			where m.endsOn is null and r.endsOn is null and m.dueOn <= :day
			and m.status not in (DONE, DROPPED) order by m.dueOn, d.title, m.key""")
	List<Milestone> due(LocalDate day);

}
