package org.remit.boards.boards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Boards always come with their areas. */
interface BoardRepository extends Repository<Board, UUID>, JpaSpecificationExecutor<Board> {

	String ANNOUNCED_ON_DAY = """
			b.shown and told_on(b.existence, b.closingAnnouncedOn, :day, :today)
			""";

	/** One change of a board or its seats at a time. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select b from Board b where b.id = :id")
	Optional<Board> lock(UUID id);

	Board save(Board board);

	@Query("select b from Board b join fetch b.area where b.id = :id")
	Optional<Board> findById(UUID id);

	/** Also by an address the board no longer has. */
	@Query("select b from Board b join fetch b.area join b.addresses a where a = :address")
	Optional<Board> findByAddress(String address);

	/** Each comes with all its addresses. */
	@Query("""
			select b from Board b join fetch b.area join fetch b.addresses
			where b.id in (select c.id from Board c join c.addresses a where a in :addresses)""")
	List<Board> findByAddresses(Collection<String> addresses);

	@Query("select b from Board b join fetch b.area order by b.name, b.id")
	List<Board> findAllByName();

	@Query("select b from Board b join fetch b.area where " + ANNOUNCED_ON_DAY + " order by b.name, b.id")
	List<Board> findAnnounced(LocalDate day, LocalDate today);

	/** Those that the public knows to have closed before a day. */
	@Query("""
			select b from Board b join fetch b.area where b.shown and b.existence.endsOn < :day
			and b.closingAnnouncedOn <= :today order by b.name, b.id""")
	List<Board> findClosed(LocalDate day, LocalDate today);

	@Override
	@EntityGraph(attributePaths = "area")
	Page<Board> findAll(Specification<Board> wanted, Pageable page);

}
