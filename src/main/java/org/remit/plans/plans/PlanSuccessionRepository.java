package org.remit.plans.plans;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Both plans always come with a succession. */
interface PlanSuccessionRepository extends Repository<PlanSuccession, UUID> {

	String WHOLE = """
			select s from PlanSuccession s join fetch s.predecessor p join fetch p.document d join fetch d.area
			join fetch s.successor n join fetch n.document e join fetch e.area
			""";

	PlanSuccession save(PlanSuccession succession);

	@Query(WHOLE + "where s.id = :id")
	Optional<PlanSuccession> findById(UUID id);

	@Query(WHOLE + "where p.id in :plans or n.id in :plans order by s.happenedOn, d.title, e.title, s.id")
	List<PlanSuccession> of(Collection<UUID> plans);

	@Query(WHOLE + "order by s.happenedOn, s.id")
	List<PlanSuccession> all();

}
