package org.remit.duties.responsibilities;

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

	String RUNNING = " and runs_on(c.startsOn, c.endsOn, :day) ";

	Citation save(Citation citation);

	void delete(Citation citation);

	/** Of the rows that run meanwhile. */
	@Query(WHOLE + "join c.responsibility r where " + ResponsibilityRepository.RUNNING
			+ "and runs_within(c.startsOn, c.endsOn, :from, :until) order by p.position, p.id")
	List<Citation> between(Collection<UUID> matrices, LocalDate from, LocalDate until);

	@Query(WHOLE + "where c.responsibility.id = :responsibility" + RUNNING + "order by p.position, p.id")
	List<Citation> of(UUID responsibility, LocalDate day);

}
