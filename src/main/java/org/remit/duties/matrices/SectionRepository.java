package org.remit.duties.matrices;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SectionRepository extends Repository<MatrixSection, UUID> {

	MatrixSection save(MatrixSection section);

	@Query("select s from MatrixSection s join fetch s.matrix m join fetch m.document d join fetch d.area where s.id = :id and not s.removed")
	Optional<MatrixSection> findById(UUID id);

	/**
	 * Also those that were taken out, in which responsibilities of earlier days stand.
	 */
	@Query("select s from MatrixSection s where s.matrix.id in :matrices order by s.position, s.key")
	List<MatrixSection> ever(Collection<UUID> matrices);

	@Query("select s from MatrixSection s where s.matrix.id in :matrices and not s.removed order by s.position, s.key")
	List<MatrixSection> of(Collection<UUID> matrices);

	/** Asked of the database, since responsibilities stand in a room above. */
	@Query("""
			select count(r) > 0 from Responsibility r
			where r.section.id = :section and reaches(r.startsOn, r.endsOn, :day)""")
	boolean isInUse(UUID section, LocalDate day);

}
