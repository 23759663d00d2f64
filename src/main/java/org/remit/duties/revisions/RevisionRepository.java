package org.remit.duties.revisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Both editions and their sources always come with a revision. */
interface RevisionRepository extends Repository<Revision, UUID> {

	String WHOLE = """
			select r from Revision r join fetch r.earlier e join fetch e.source join fetch r.later l join fetch l.source
			""";

	Revision saveAndFlush(Revision revision);

	@Query(WHOLE + "where r.id = :id")
	Optional<Revision> findById(UUID id);

	@Query(WHOLE + "where e.id = :earlier and l.id = :later")
	Optional<Revision> between(UUID earlier, UUID later);

	@Query(WHOLE + "where r.finishedAt is null order by r.startsOn, r.title, r.id")
	List<Revision> unfinished();

	@Query(WHOLE + "order by r.startsOn desc, r.title, r.id")
	List<Revision> newestFirst();

}
