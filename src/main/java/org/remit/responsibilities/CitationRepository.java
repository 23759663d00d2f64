package org.remit.responsibilities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Citations always come with what they cite. */
interface CitationRepository extends Repository<Citation, UUID> {

	String WHOLE = """
			select c from Citation c join fetch c.provision p join fetch p.edition e join fetch e.source
			""";

	/** What hangs on a row that is over is not asked for. */
	String OF_RUNNING_ROW = """
			 and c.responsibility.startsOn <= :day
			and (c.responsibility.endsOn is null or c.responsibility.endsOn >= :day)""";

	String RUNNING = " and c.startsOn <= :day and (c.endsOn is null or c.endsOn >= :day) ";

	Citation save(Citation citation);

	void delete(Citation citation);

	@Query(WHOLE + "where c.responsibility.matrix.id in :matrices" + OF_RUNNING_ROW + RUNNING + "order by p.position, p.id")
	List<Citation> on(Collection<UUID> matrices, LocalDate day);

	@Query(WHOLE + "where c.responsibility.id = :responsibility" + RUNNING + "order by p.position, p.id")
	List<Citation> of(UUID responsibility, LocalDate day);

}
