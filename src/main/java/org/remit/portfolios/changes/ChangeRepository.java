package org.remit.portfolios.changes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Changes always come with what they are about. */
interface ChangeRepository extends Repository<Change, UUID> {

	String WHOLE = """
			select c from Change c join fetch c.reshuffle r left join fetch c.about.post left join fetch c.about.person
			left join fetch c.about.portfolio left join fetch c.about.fromPortfolio left join fetch c.about.function
			""";

	Change save(Change change);

	void delete(Change change);

	/** Sends what was changed to the database, whose constraints then speak. */
	void flush();

	@Query(WHOLE + "where c.id = :id and r.id = :reshuffle")
	Optional<Change> find(UUID reshuffle, UUID id);

	@Query(WHOLE + "where r.id = :reshuffle order by c.position, c.id")
	List<Change> of(UUID reshuffle);

	@Query(WHOLE + "where c.about.person.id = :person order by r.takesEffectOn, c.position, c.id")
	List<Change> about(UUID person);

}
