package org.remit.plans.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MilestoneChangeRepository extends Repository<MilestoneChange, Long> {

	MilestoneChange save(MilestoneChange change);

	/** The history of a milestone, newest first. */
	@Query("select c from MilestoneChange c where c.milestone.id = :milestone order by c.id desc")
	List<MilestoneChange> of(UUID milestone);

	/** What changed until a day, oldest first. */
	@Query("""
			select c from MilestoneChange c join fetch c.milestone m where m.priority.plan.id in :plans
			and c.changedOn <= :day order by c.changedOn, c.id""")
	List<MilestoneChange> until(Collection<UUID> plans, LocalDate day);

}
