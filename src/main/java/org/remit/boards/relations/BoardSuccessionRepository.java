package org.remit.boards.relations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Both boards and their areas always come with a succession. */
interface BoardSuccessionRepository extends Repository<BoardSuccession, UUID> {

	String WHOLE = """
			select s from BoardSuccession s join fetch s.predecessor p join fetch p.area join fetch s.successor n
			join fetch n.area
			""";

	BoardSuccession save(BoardSuccession succession);

	@Query(WHOLE + "where s.id = :id")
	Optional<BoardSuccession> findById(UUID id);

	@Query(WHOLE + "where p.id in :boards or n.id in :boards order by s.happenedOn, p.name, n.name, s.id")
	List<BoardSuccession> findByBoards(Collection<UUID> boards);

}
