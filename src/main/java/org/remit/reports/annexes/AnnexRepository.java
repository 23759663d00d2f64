package org.remit.reports.annexes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnnexRepository extends Repository<ReportAnnex, UUID> {

	String WHOLE = """
			select a from ReportAnnex a join fetch a.report r join fetch r.document d join fetch d.area
			left join fetch r.board where not a.removed
			""";

	ReportAnnex save(ReportAnnex annex);

	@Query(WHOLE + "and a.id = :id")
	Optional<ReportAnnex> findById(UUID id);

	@Query(WHOLE + "and r.id in :reports order by r.id, a.title, a.id")
	List<ReportAnnex> of(Collection<UUID> reports);

	/** Those of reports that are published, or were. */
	@Query(WHOLE + "and d.publishedTitle is not null order by d.publishedTitle, a.title, a.id")
	List<ReportAnnex> ofPublished();

}
