package org.remit.reports.kinds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportKindRepository extends Repository<ReportKind, UUID> {

	ReportKind saveAndFlush(ReportKind kind);

	Optional<ReportKind> findById(UUID id);

	@Query("select k from ReportKind k order by k.name, k.id")
	List<ReportKind> all();

}
