package org.remit.duties.revisions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What a step is about, and the matrix with its area, always come with it. */
interface StepRepository extends Repository<RevisionStep, UUID> {

	String WHOLE = """
			select s from RevisionStep s left join fetch s.responsibility left join fetch s.provision
			left join fetch s.matrix m left join fetch m.document d left join fetch d.area
			""";

	RevisionStep saveAndFlush(RevisionStep step);

	@Query(WHOLE + "left join fetch s.made where s.id = :id")
	Optional<RevisionStep> findById(UUID id);

	void flush();

	/** Those of one revision that stand, with what they made, newest first. */
	@Query(WHOLE
			+ "left join fetch s.made where s.revision.id = :revision and s.takenBack.at is null order by s.decidedAt desc, s.id")
	List<RevisionStep> of(UUID revision);

	/** The same of some revisions, which come with them. */
	@Query(WHOLE
			+ "join fetch s.revision r left join fetch s.made where r.id in :revisions and s.takenBack.at is null order by s.decidedAt desc, s.id")
	List<RevisionStep> of(Collection<UUID> revisions);

	/** Those of one revision, taken back or not, newest first. */
	@Query(WHOLE + "where s.revision.id = :revision order by s.decidedAt desc, s.id")
	List<RevisionStep> everOf(UUID revision);

	/** The steps of those that went into the responsibility of this one. */
	@Query(WHOLE + "where s.ledBy.id = :leader and s.takenBack.at is null order by s.id")
	List<RevisionStep> ledBy(UUID leader);

	/** How many stand, by revision. */
	@Query("select s.revision.id, count(s) from RevisionStep s where s.takenBack.at is null group by s.revision.id")
	List<Object[]> countByRevision();

}
