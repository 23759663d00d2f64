package org.remit.reports.reports;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportSectionRepository extends Repository<ReportSection, UUID> {

	ReportSection save(ReportSection section);

	/** In reading order, removed ones too. */
	@Query("select s from ReportSection s where s.report.id in :reports order by s.report.id, s.position, s.key")
	List<ReportSection> of(Collection<UUID> reports);

	@Query("select s from ReportSection s where s.report.id = :report and s.key = :key")
	Optional<ReportSection> find(UUID report, int key);

}
