package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Endings always come with the portfolios that took the place. */
interface EndingRepository extends Repository<Ending, UUID> {

	Ending saveAndFlush(Ending ending);

	void delete(Ending ending);

	@EntityGraph(attributePaths = "successors")
	Optional<Ending> findById(UUID portfolio);

	@EntityGraph(attributePaths = "successors")
	@Query("select e from Ending e where e.portfolioId in :portfolios and e.endedOn < :day and e.announcedOn <= :today")
	List<Ending> announced(Collection<UUID> portfolios, LocalDate day, LocalDate today);

	/** Those whose place this one took. */
	@EntityGraph(attributePaths = "successors")
	@Query("select e from Ending e where :successor member of e.successors and e.announcedOn <= :today order by e.endedOn, e.portfolioId")
	List<Ending> before(UUID successor, LocalDate today);

	@Query("select e.portfolioId from Ending e where e.endedOn < :day")
	List<UUID> endedBefore(LocalDate day);

}
