package org.remit.duties.matrices;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Matrices always come with their documents and boards. */
interface MatrixRepository extends Repository<Matrix, UUID> {

	String WHOLE = """
			select m from Matrix m join fetch m.document d join fetch d.area left join fetch m.board
			""";

	Matrix save(Matrix matrix);

	boolean existsById(UUID id);

	@Query(WHOLE + "where m.id = :id")
	Optional<Matrix> findById(UUID id);

	@Query(WHOLE + "order by d.title, m.id")
	List<Matrix> all();

	@Query(WHOLE + "left join fetch m.posts where m.id in :ids order by d.title, m.id")
	List<Matrix> withPosts(Collection<UUID> ids);

	@Query("select m from Matrix m left join fetch m.sources e left join fetch e.source where m.id in :ids")
	List<Matrix> withSources(Collection<UUID> ids);

	@Query("select m.id from Matrix m where m.board.id = :board")
	List<UUID> ofBoard(UUID board);

}
