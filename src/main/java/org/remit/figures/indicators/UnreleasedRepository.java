package org.remit.figures.indicators;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is to be released: the newest revisions that the public was not shown. */
interface UnreleasedRepository extends Repository<Finding, Long> {

	String UNRELEASED = """
			r.number = m.revision and not exists (select 1 from ReleasedFigure f
			where f.revision = r)
			""";

	@Query("""
			select r from Finding r join fetch r.measurement m join fetch m.indicator i left join fetch m.part p
			where i.id in :indicators and
			""" + UNRELEASED + ReleasedFigureRepository.IN_ORDER)
	List<Finding> findOf(Collection<UUID> indicators);

	@Query("select distinct m.indicator.id from Finding r join r.measurement m where " + UNRELEASED)
	List<UUID> findIndicators();

}
