package org.remit.duties.responsibilities;

import java.time.LocalDate;
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

	/**
	 * Those that say something about one of these posts or boards, as a whole or in a
	 * row.
	 */
	@Query("""
			select m.id from Matrix m where m.board.id in :answering
				or exists (select p from m.posts p where p.id in :answering)
				or exists (select r from Responsibility r join r.holders h where r.matrix = m and h.id in :answering)
			""")
	List<UUID> about(Collection<UUID> answering);

	/** Those of which a row cites a provision of these editions, or ever did. */
	@Query("select distinct c.responsibility.matrix.id from Citation c where c.provision.edition.id in :editions")
	List<UUID> citing(Collection<UUID> editions);

	/** Whether one of its rows cites a provision of this edition on this day or later. */
	@Query("""
			select count(c) > 0 from Citation c join c.responsibility r
			where r.matrix.id = :matrix and c.provision.edition.id = :edition
				and reaches(c.startsOn, c.endsOn, :day) and reaches(r.startsOn, r.endsOn, :day)""")
	boolean cites(UUID matrix, UUID edition, LocalDate day);

	/**
	 * Those that mean to cover this edition though no row cites it, that day or later.
	 */
	@Query("""
			select m.id from Matrix m join m.sources e where m.id in :matrices and e.id = :edition and not exists (
				select c from Citation c join c.responsibility r
				where r.matrix = m and c.provision.edition = e
					and reaches(c.startsOn, c.endsOn, :day) and reaches(r.startsOn, r.endsOn, :day))""")
	List<UUID> coveringUncited(Collection<UUID> matrices, UUID edition, LocalDate day);

	@Query("select m.id from Matrix m where m.board.id = :board")
	List<UUID> ofBoard(UUID board);

}
