package org.remit.plans.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Priorities in the order in which their plans print them. */
interface PriorityRepository extends Repository<Priority, UUID> {

	String WHOLE = "select r from Priority r join fetch r.plan p join fetch p.document d join fetch d.area ";

	Priority save(Priority priority);

	@Query(WHOLE + "left join fetch r.outcomes where r.id = :id")
	Optional<Priority> findById(UUID id);

	/** Those that these plans have on a day, with their outcomes. */
	@Query("""
			select r from Priority r join fetch r.plan p join fetch p.document left join fetch r.outcomes where p.id in :plans
			and runs_on(r.startsOn, r.endsOn, :day) order by r.position, r.key""")
	List<Priority> on(Collection<UUID> plans, LocalDate day);

	@Query("select r from Priority r where r.plan.id = :plan and r.endsOn is null order by r.position, r.key")
	List<Priority> present(UUID plan);

	/** Those that any plan has, plan by plan. */
	@Query(WHOLE + "where r.endsOn is null order by d.title, p.id, r.position, r.key")
	List<Priority> present();

	@Query("select coalesce(max(r.position), 0) from Priority r where r.plan.id = :plan")
	int lastPosition(UUID plan);

}
