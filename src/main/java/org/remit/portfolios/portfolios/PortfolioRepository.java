package org.remit.portfolios.portfolios;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PortfolioRepository extends Repository<Portfolio, UUID> {

	Portfolio save(Portfolio portfolio);

	@EntityGraph(attributePaths = "document.area")
	Optional<Portfolio> findById(UUID id);

	/** A change of a line alone is a change of the portfolio too. */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	@Query("select p from Portfolio p where p.id = :id")
	Portfolio toChange(UUID id);

	/**
	 * One change of a portfolio's holders at a time, which whoever has its draft open is
	 * told of.
	 */
	@Lock(LockModeType.PESSIMISTIC_FORCE_INCREMENT)
	@Query("select p from Portfolio p where p.id = :id")
	Optional<Portfolio> lock(UUID id);

	@Query("select p.version from Portfolio p where p.id = :id")
	Optional<Integer> version(UUID id);

	@EntityGraph(attributePaths = { "document", "lines" })
	@Query("select p from Portfolio p where p.id in :ids")
	List<Portfolio> withLines(Collection<UUID> ids);

	@EntityGraph(attributePaths = "leadOfficers")
	@Query("select p from Portfolio p where p.id in :ids")
	List<Portfolio> withLeadOfficers(Collection<UUID> ids);

	@EntityGraph(attributePaths = "links")
	@Query("select p from Portfolio p where p.id in :ids")
	List<Portfolio> withLinks(Collection<UUID> ids);

	/** Those of which a line is linked to this, by title. */
	@Query("""
			select p from Portfolio p where exists (select l from Line l where l.portfolio = p
			and l.linkKind = :kind and l.linkId = :id) order by p.title, p.id""")
	List<Portfolio> linkedTo(String kind, UUID id);

	@Query("select p from Portfolio p join fetch p.document d join fetch d.area order by p.title, p.id")
	List<Portfolio> all();

}
