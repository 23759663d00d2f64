package org.remit.portfolios.functions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Functions and portfolios always come with their allocations. */
interface AllocationRepository extends Repository<Allocation, UUID> {

	String WHOLE = """
			select a from Allocation a join fetch a.function f join fetch a.portfolio p join fetch p.document
			left join fetch a.movedFrom m left join fetch m.document
			""";

	String NEWEST_FIRST = " order by a.term.startsOn desc, a.share, p.title, a.id";

	String LEADS_FIRST = " order by a.share, p.title, a.id";

	String ON_DAY = "runs_on(a.term, :day)";

	/** What the public may know, with ends of which it doesn't know yet left open. */
	String ANNOUNCED_ON_DAY = """
			a.announcedOn <= :today and told_on(a.term, a.endAnnouncedOn, :day, :today)
			""";

	/** One change of a function's allocations at a time. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select f from ServiceFunction f where f.id = :function")
	Optional<ServiceFunction> lock(UUID function);

	/** At once, because the database asks after each statement. */
	Allocation saveAndFlush(Allocation allocation);

	@Query(WHOLE + "where a.id = :id")
	Optional<Allocation> findById(UUID id);

	@Query("select a.function.id from Allocation a where a.id = :id")
	Optional<UUID> findFunctionOf(UUID id);

	@Query(WHOLE + "where f.id = :function" + NEWEST_FIRST)
	List<Allocation> findByFunction(UUID function);

	@Query(WHOLE + "where p.id = :portfolio or m.id = :portfolio" + NEWEST_FIRST)
	List<Allocation> findByPortfolio(UUID portfolio);

	@Query(WHOLE + "where a.movedFrom is not null" + NEWEST_FIRST)
	List<Allocation> findMoves();

	@Query(WHOLE + "where " + ON_DAY + LEADS_FIRST)
	List<Allocation> findOn(LocalDate day);

	@Query(WHOLE + "where " + ANNOUNCED_ON_DAY + LEADS_FIRST)
	List<Allocation> findAnnounced(LocalDate day, LocalDate today);

}
