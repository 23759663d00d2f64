package org.remit.figures.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Indicators come with their areas, owners, portfolios and the plans whose success they
 * show, with their parts as well except in lists.
 */
interface IndicatorRepository extends Repository<Indicator, UUID>, JpaSpecificationExecutor<Indicator> {

	String WHOLE = """
			select i from Indicator i join fetch i.area left join fetch i.ownerPost
			left join fetch i.portfolio p left join fetch p.document left join fetch i.priority y left join fetch y.plan w
			left join fetch w.document left join fetch i.parts
			""";

	Indicator save(Indicator indicator);

	@Query(WHOLE + "where i.id = :id")
	Optional<Indicator> findById(UUID id);

	@Query(WHOLE + "where i.id in :ids order by i.name, i.id")
	List<Indicator> findAllById(Collection<UUID> ids);

	@Query(WHOLE + "where lower(i.code) = lower(:code)")
	Optional<Indicator> findByCode(String code);

	/** Also by an address the indicator no longer has. */
	@Query(WHOLE + "join i.addresses a where a = :address")
	Optional<Indicator> findByAddress(String address);

	@Query(WHOLE + "order by i.name, i.id")
	List<Indicator> findAllByName();

	@Override
	@EntityGraph(attributePaths = { "area", "ownerPost", "portfolio.document" })
	Page<Indicator> findAll(Specification<Indicator> wanted, Pageable page);

	@Query("select count(r) > 0 from Recorded r where r.partId in :parts")
	boolean haveFigures(Collection<UUID> parts);

	@Query("select count(r) > 0 from Recorded r where r.indicatorId = :indicator")
	boolean hasFigures(UUID indicator);

	@Query("select count(r) > 0 from Recorded r where r.indicatorId = :indicator and r.value < 0")
	boolean hasFiguresBelowZero(UUID indicator);

}
