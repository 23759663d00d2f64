package org.remit.portfolios.holdings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Posts and portfolios always come with their holdings. */
interface HoldingRepository extends Repository<PortfolioHolding, UUID> {

	String WHOLE = "select h from PortfolioHolding h join fetch h.post post join fetch h.portfolio p join fetch p.document d ";

	String NEWEST_FIRST = " order by h.term.startsOn desc, h.id";

	String ON_DAY = "runs_on(h.term, :day)";

	/** What the public may know, with ends of which it doesn't know yet left open. */
	String ANNOUNCED_ON_DAY = """
			h.announcedOn <= :today and told_on(h.term, h.endAnnouncedOn, :day, :today)
			""";

	/** At once, because the database asks after each statement. */
	PortfolioHolding saveAndFlush(PortfolioHolding holding);

	@Query(WHOLE + "where h.id = :id")
	Optional<PortfolioHolding> findById(UUID id);

	@Query("select h.portfolio.id from PortfolioHolding h where h.id = :id")
	Optional<UUID> findPortfolioOf(UUID id);

	@Query(WHOLE + "where p.id = :portfolio" + NEWEST_FIRST)
	List<PortfolioHolding> findByPortfolio(UUID portfolio);

	@Query(WHOLE + "where p.id in :portfolios and " + ON_DAY + NEWEST_FIRST)
	List<PortfolioHolding> findOn(Collection<UUID> portfolios, LocalDate day);

	@Query(WHOLE + "where " + ON_DAY + " order by p.title, p.id")
	List<PortfolioHolding> findAllOn(LocalDate day);

	@Query(WHOLE + "where p.id in :portfolios and " + ANNOUNCED_ON_DAY + NEWEST_FIRST)
	List<PortfolioHolding> findAnnounced(Collection<UUID> portfolios, LocalDate day, LocalDate today);

	@Query(WHOLE + "where post.id in :posts and " + ANNOUNCED_ON_DAY + " order by p.title, p.id")
	List<PortfolioHolding> findAnnouncedThrough(Collection<UUID> posts, LocalDate day, LocalDate today);

}
