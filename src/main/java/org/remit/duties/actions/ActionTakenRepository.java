package org.remit.duties.actions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Actions always come with their evidence. */
interface ActionTakenRepository extends Repository<ActionTaken, UUID> {

	String WHOLE = "select a from ActionTaken a left join fetch a.evidence ";

	/** Of what these matrices say at some time from a day until another. */
	String BETWEEN = """
			r.matrix.id in :matrices and runs_within(r.startsOn, r.endsOn, :from, :until)
			and runs_within(a.startsOn, a.endsOn, :from, :until) order by a.position, a.key""";

	String RUNNING = " and runs_on(a.startsOn, a.endsOn, :day) ";

	ActionTaken save(ActionTaken action);

	void delete(ActionTaken action);

	@Query(WHOLE + """
			join fetch a.responsibility r join fetch r.matrix m join fetch m.document d join fetch d.area
			where a.id = :id""")
	Optional<ActionTaken> findById(UUID id);

	@Query(WHOLE + "join a.responsibility r where " + BETWEEN)
	List<ActionTaken> between(Collection<UUID> matrices, LocalDate from, LocalDate until);

	@Query(WHOLE + "where a.responsibility.id = :responsibility" + RUNNING + "order by a.position, a.key")
	List<ActionTaken> of(UUID responsibility, LocalDate day);

	@Query(WHOLE + "where a.responsibility.id = :responsibility order by a.startsOn desc, a.position, a.key")
	List<ActionTaken> everOf(UUID responsibility);

}
