package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Actions always come with their owners and boards. */
interface FutureActionRepository extends Repository<FutureAction, UUID> {

	String WHOLE = "select a from FutureAction a left join fetch a.owner left join fetch a.board ";

	String RUNNING = " and runs_on(a.startsOn, a.endsOn, :day) ";

	FutureAction save(FutureAction action);

	@Query(WHOLE + """
			join fetch a.responsibility r join fetch r.matrix m join fetch m.document d join fetch d.area
			where a.id = :id""")
	Optional<FutureAction> findById(UUID id);

	@Query(WHOLE + "join a.responsibility r where " + ActionTakenRepository.BETWEEN)
	List<FutureAction> between(Collection<UUID> matrices, LocalDate from, LocalDate until);

	/** What these posts see to, whoever answers for it. */
	@Query(WHOLE + """
			join fetch a.responsibility r join fetch r.section s join fetch r.matrix m join fetch m.document
			where a.owner.id in :posts and not s.removed and runs_on(r.startsOn, r.endsOn, :day)
			""" + RUNNING + "order by a.position, a.key")
	List<FutureAction> ownedBy(Collection<UUID> posts, LocalDate day);

	/** Open ones of what runs on a day, and that are due by another. */
	@Query("""
			select a from FutureAction a join fetch a.responsibility r join fetch r.matrix m join fetch m.document d
			join fetch d.area where not r.section.removed and runs_on(r.startsOn, r.endsOn, :day)
			""" + RUNNING + "and a.dueOn <= :by and a.status not in (DONE, DROPPED)")
	List<FutureAction> due(LocalDate day, LocalDate by);

	@Query(WHOLE + "where a.responsibility.id = :responsibility" + RUNNING + "order by a.position, a.key")
	List<FutureAction> of(UUID responsibility, LocalDate day);

	@Query(WHOLE + "where a.responsibility.id = :responsibility order by a.startsOn desc, a.position, a.key")
	List<FutureAction> everOf(UUID responsibility);

}
