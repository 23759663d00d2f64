package org.remit.boards.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, UUID> {

	Meeting save(Meeting meeting);

	@Query("select m from Meeting m join fetch m.board b join fetch b.area where m.id = :id")
	Optional<Meeting> findById(UUID id);

	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	@Query("select m from Meeting m where m.id = :id")
	Optional<Meeting> toChange(UUID id);

	/** Newest first, up to a day. */
	@Query("""
			select m from Meeting m where m.board.id = :board and m.heldOn <= :last
			order by m.heldOn desc, m.startsAt desc nulls last, m.id""")
	Page<Meeting> findByBoard(UUID board, LocalDate last, Pageable page);

	/** The next first, from a day to another. */
	@Query("""
			select m from Meeting m where m.board.id = :board and m.heldOn between :from and :last
			order by m.heldOn, m.startsAt nulls first, m.id""")
	List<Meeting> findNext(UUID board, LocalDate from, LocalDate last, Limit limit);

	/** The latest first, before a day. */
	@Query("""
			select m from Meeting m where m.board.id = :board and m.heldOn < :day
			order by m.heldOn desc, m.startsAt desc nulls last, m.id""")
	List<Meeting> findLatest(UUID board, LocalDate day, Limit limit);

}
