package org.remit.reshuffles;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Changes always come with what they are about. */
interface ChangeRepository extends Repository<Change, UUID> {

	String WHOLE = """
			select c from Change c join fetch c.reshuffle r left join fetch c.post left join fetch c.person
			left join fetch c.portfolio left join fetch c.fromPortfolio left join fetch c.function
			""";

	Change save(Change change);

	void delete(Change change);

	@Query(WHOLE + "where c.id = :id and r.id = :reshuffle")
	Optional<Change> find(UUID reshuffle, UUID id);

	@Query(WHOLE + "where r.id = :reshuffle order by c.position, c.id")
	List<Change> of(UUID reshuffle);

}
