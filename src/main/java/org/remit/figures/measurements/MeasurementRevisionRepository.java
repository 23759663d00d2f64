package org.remit.figures.measurements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Revisions always come with what they measure. */
interface MeasurementRevisionRepository extends Repository<MeasurementRevision, Long> {

	String WHOLE = """
			select r from MeasurementRevision r join fetch r.measurement m join fetch m.indicator i left join fetch m.part p
			""";

	/** The council's own figures before those to compare them with. */
	String IN_ORDER = """
			 order by m.endsOn, m.startsOn nulls first,
			case when m.series = org.remit.figures.measurements.Series.OWN then 0 else 1 end, m.series,
			p.position nulls first, r.number""";

	MeasurementRevision save(MeasurementRevision revision);

	@Query(WHOLE + "where m.id in :measurements and r.number = m.revision")
	List<MeasurementRevision> findNewest(Collection<UUID> measurements);

	/** Everything that was recorded of some indicators by a day. */
	@Query(WHOLE + "where i.id in :indicators and r.recordedOn <= :day" + IN_ORDER)
	List<MeasurementRevision> findRecorded(Collection<UUID> indicators, LocalDate day);

	/** The latest whole figures of the council itself, as they were recorded by a day. */
	@Query(WHOLE
			+ """
					where i.id in :indicators and r.recordedOn <= :day and m.part is null
					and m.series = org.remit.figures.measurements.Series.OWN and m.endsOn = (select max(n.endsOn) from MeasurementRevision q
					join q.measurement n where n.indicator = i and n.part is null and q.recordedOn <= :day
					and n.series = org.remit.figures.measurements.Series.OWN)"""
			+ IN_ORDER)
	List<MeasurementRevision> findHeadlines(Collection<UUID> indicators, LocalDate day);

}
