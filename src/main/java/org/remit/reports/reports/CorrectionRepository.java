package org.remit.reports.reports;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CorrectionRepository extends Repository<ReportCorrection, UUID> {

	ReportCorrection save(ReportCorrection correction);

	/** Newest first. */
	@Query("select c from ReportCorrection c where c.report.id in :reports order by c.report.id, c.edition desc")
	List<ReportCorrection> of(Collection<UUID> reports);

	@Query("select c from ReportCorrection c where c.report.id = :report and c.edition = :edition")
	Optional<ReportCorrection> find(UUID report, int edition);

}
