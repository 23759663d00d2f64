package org.remit.boards.boards;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BoardFunctionRepository extends Repository<BoardFunction, UUID> {

	BoardFunction save(BoardFunction function);

	void delete(BoardFunction function);

	@Query("select f from BoardFunction f where f.board.id = :board order by f.position")
	List<BoardFunction> findByBoard(UUID board);

	@Query("select f from BoardFunction f join fetch f.board b where b.id in :boards order by f.position")
	List<BoardFunction> findByBoards(Collection<UUID> boards);

}
