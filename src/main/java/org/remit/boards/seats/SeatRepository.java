package org.remit.boards.seats;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Seats always come with their boards and posts. */
interface SeatRepository extends Repository<Seat, UUID> {

	String WHOLE = "select s from Seat s join fetch s.board b join fetch b.area left join fetch s.post p ";

	Seat save(Seat seat);

	@Query(WHOLE + "where s.id = :id")
	Optional<Seat> findById(UUID id);

	/** Alone, so that the seat itself is read after its board is locked. */
	@Query("select s.board.id from Seat s where s.id = :id")
	Optional<UUID> findBoardOf(UUID id);

	/** One change of a seat's holders at a time. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Seat s where s.id = :id")
	Optional<Seat> lock(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Seat s where s.board.id = :board order by s.id")
	List<Seat> lockByBoard(UUID board);

	@Query(WHOLE + "where b.id in :boards order by s.position, s.capacity, s.title, s.id")
	List<Seat> findByBoards(Collection<UUID> boards);

	@Query(WHOLE + "where s.capacity = :capacity order by b.name, s.position, s.id")
	List<Seat> findByCapacity(Capacity capacity);

	@Query(WHOLE + "where p.id in :posts order by b.name, s.position, s.id")
	List<Seat> findByPosts(Collection<UUID> posts);

	@Query("select count(s) > 0 from Seat s where s.board.id = :board")
	boolean existsByBoard(UUID board);

	@Query("select coalesce(max(s.position), 0) from Seat s where s.board.id = :board")
	int lastPosition(UUID board);

}
