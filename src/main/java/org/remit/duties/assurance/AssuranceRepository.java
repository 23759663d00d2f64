package org.remit.duties.assurance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.remit.boards.seats.SeatHolding;
import org.remit.people.appointments.Appointment;

/** Tests of assurance always come with their documents and reviews. */
interface AssuranceRepository extends Repository<TestOfAssurance, UUID> {

	String WHOLE = """
			select t from TestOfAssurance t join fetch t.document d join fetch d.area join fetch t.review r
			join fetch r.matrix m join fetch m.document
			""";

	TestOfAssurance save(TestOfAssurance test);

	boolean existsById(UUID id);

	@Query(WHOLE + "where t.id = :id")
	Optional<TestOfAssurance> findById(UUID id);

	@Query(WHOLE + "order by r.closedOn desc, d.title, t.id")
	List<TestOfAssurance> all();

	@Query(WHOLE + "left join fetch t.rows where t.id in :ids")
	List<TestOfAssurance> withRows(Collection<UUID> ids);

	@Query("select t from TestOfAssurance t left join fetch t.holders where t.id in :ids")
	List<TestOfAssurance> withHolders(Collection<UUID> ids);

	/** With their people and posts; those that were entered by mistake are not there. */
	@Query("select a from Appointment a join fetch a.person join fetch a.post where a.id in :ids order by a.id")
	List<Appointment> appointments(Collection<UUID> ids);

	/** With their people, seats and boards. */
	@Query("""
			select h from SeatHolding h join fetch h.person join fetch h.seat s join fetch s.board
			where h.id in :ids order by h.id""")
	List<SeatHolding> seatHoldings(Collection<UUID> ids);

}
