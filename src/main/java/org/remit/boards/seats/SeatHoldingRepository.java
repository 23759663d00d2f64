package org.remit.boards.seats;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Seats, boards and people always come with what is held. */
interface SeatHoldingRepository extends Repository<SeatHolding, UUID> {

	String WHOLE = "select h from SeatHolding h join fetch h.seat s join fetch s.board b join fetch b.area join fetch h.person p ";

	String NEWEST_FIRST = " order by h.term.startsOn desc, h.id";

	SeatHolding save(SeatHolding holding);

	@Query(WHOLE + "where h.id = :id")
	Optional<SeatHolding> findById(UUID id);

	/** Alone, so that the holding itself is read after its seat is locked. */
	@Query("select h.seat.id from SeatHolding h where h.id = :id")
	Optional<UUID> findSeatOf(UUID id);

	@Query(WHOLE + "where s.id in :seats" + NEWEST_FIRST)
	List<SeatHolding> findBySeats(Collection<UUID> seats);

	@Query(WHOLE + "where b.id = :board" + NEWEST_FIRST)
	List<SeatHolding> findByBoard(UUID board);

	@Query(WHOLE + "where p.id in :people" + NEWEST_FIRST)
	List<SeatHolding> findByPeople(Collection<UUID> people);

	@Query(WHOLE + """
			where b.id in :boards and runs_on(h.term, :day)
			order by h.id""")
	List<SeatHolding> findOnDay(Collection<UUID> boards, LocalDate day);

	/** As far as the public may know. */
	@Query(WHOLE + """
			where b.id in :boards and h.announcedOn <= :today and told_on(h.term, h.endAnnouncedOn, :day, :today)
			order by h.term.startsOn, h.id""")
	List<SeatHolding> findAnnouncedOnDay(Collection<UUID> boards, LocalDate day, LocalDate today);

	/** Those that can't stand beside one in this time, whoever entered them. */
	@Query(WHOLE + """
			where s.id = :seat and h.id <> :but and runs_within(h.term, :from, :until)
			order by h.term.startsOn, h.id""")
	List<SeatHolding> findConflicts(UUID seat, UUID but, LocalDate from, LocalDate until);

}
