package org.remit.figures.releases;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.remit.figures.measurements.MeasurementRevision;

/** What is to be released: the newest revisions that the public was not shown. */
interface UnreleasedRepository extends Repository<MeasurementRevision, Long> {

	String UNRELEASED = """
			r.number = m.revision and not exists (select 1 from ReleasedFigure f
			where f.revision = r)
			""";

	@Query("""
			select r from MeasurementRevision r join fetch r.measurement m join fetch m.indicator i left join fetch m.part p
			where i.id in :indicators and
			"""
			+ UNRELEASED + ReleasedFigureRepository.IN_ORDER)
	List<MeasurementRevision> findOf(Collection<UUID> indicators);

	@Query("select distinct m.indicator.id from MeasurementRevision r join r.measurement m where " + UNRELEASED)
	List<UUID> findIndicators();

}
