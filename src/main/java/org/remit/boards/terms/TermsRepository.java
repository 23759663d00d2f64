package org.remit.boards.terms;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Terms of reference always come with their documents and boards. */
interface TermsRepository extends Repository<WrittenTerms, UUID> {

	String WHOLE = """
			select t from WrittenTerms t join fetch t.document d join fetch d.area join fetch t.board b
			join fetch b.area
			""";

	WrittenTerms save(WrittenTerms terms);

	boolean existsById(UUID id);

	@Query(WHOLE + "where t.id = :id")
	Optional<WrittenTerms> findById(UUID id);

	@Query(WHOLE + "where b.id = :board")
	Optional<WrittenTerms> findByBoard(UUID board);

	/** A change of a line alone is a change of the terms too. */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	@Query("select t from WrittenTerms t where t.id = :id")
	WrittenTerms toChange(UUID id);

	@Query("select t.version from WrittenTerms t where t.id = :id")
	Optional<Integer> version(UUID id);

	@Query(WHOLE + "left join fetch t.lines where t.id in :ids")
	List<WrittenTerms> withLines(Collection<UUID> ids);

	@Query(WHOLE + "order by b.name, t.id")
	List<WrittenTerms> all();

}
