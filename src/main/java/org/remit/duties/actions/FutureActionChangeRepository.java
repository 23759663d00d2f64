package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FutureActionChangeRepository extends Repository<FutureActionChange, Long> {

	FutureActionChange save(FutureActionChange change);

	/** The history of an action, newest first. */
	@Query("select c from FutureActionChange c where c.action.id = :action order by c.id desc")
	List<FutureActionChange> of(UUID action);

	/** The history of all actions of a responsibility, newest first. */
	@Query("""
			select c from FutureActionChange c where c.action.responsibility.id = :responsibility
			order by c.id desc""")
	List<FutureActionChange> ofRow(UUID responsibility);

	/**
	 * How the actions of these matrices that run meanwhile stood until a day, oldest
	 * first.
	 */
	@Query("""
			select c from FutureActionChange c join fetch c.action a where a.responsibility.matrix.id in :matrices
			and runs_within(a.startsOn, a.endsOn, :from, :until) and c.changedOn <= :until
			order by c.changedOn, c.id""")
	List<FutureActionChange> between(Collection<UUID> matrices, LocalDate from, LocalDate until);

}
