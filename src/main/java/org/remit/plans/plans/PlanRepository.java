package org.remit.plans.plans;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Plans always come with their documents, owners and approving boards. */
interface PlanRepository extends Repository<Plan, UUID> {

	String WHOLE = """
			select p from Plan p join fetch p.document d join fetch d.area left join fetch p.owner
			left join fetch p.board
			""";

	Plan save(Plan plan);

	boolean existsById(UUID id);

	@Query(WHOLE + "where p.id = :id")
	Optional<Plan> findById(UUID id);

	@Query(WHOLE + "order by d.title, p.id")
	List<Plan> all();

	@Query(WHOLE + "left join fetch p.names where p.id in :ids order by d.title, p.id")
	List<Plan> withNames(Collection<UUID> ids);

	@Query(WHOLE + "left join fetch p.names order by d.title, p.id")
	List<Plan> allWithNames();

	/** Other plans that have one of these names, as names are compared. */
	@Query(WHOLE + """
			left join fetch p.names where p.id <> :except
			and exists (select n from p.names n where n.folded in :folded)""")
	List<Plan> called(Collection<String> folded, UUID except);

	/** Those that were to be reviewed by that day. */
	@Query(WHOLE + "where p.reviewOn <= :day order by p.reviewOn, d.title, p.id")
	List<Plan> toReview(LocalDate day);

}
