package org.remit.figures.measurements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeasurementRepository extends Repository<Measurement, UUID> {

	Measurement save(Measurement measurement);

	@Query("""
			select m from Measurement m left join fetch m.part
			where m.indicator.id in :indicators and m.endsOn in :days""")
	List<Measurement> findFor(Collection<UUID> indicators, Collection<LocalDate> days);

}
