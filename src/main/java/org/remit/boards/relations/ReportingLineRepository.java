package org.remit.boards.relations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Both boards always come with a line. */
interface ReportingLineRepository extends Repository<ReportingLine, UUID> {

	String WHOLE = "select l from ReportingLine l join fetch l.board b join fetch b.area left join fetch l.toBoard t ";

	ReportingLine save(ReportingLine line);

	@Query(WHOLE + "where l.id = :id")
	Optional<ReportingLine> findById(UUID id);

	/** Lines from these boards and to them. */
	@Query(WHOLE + "where b.id in :boards or t.id in :boards order by l.relation, t.name, l.toName, b.name, l.id")
	List<ReportingLine> findByBoards(Collection<UUID> boards);

}
