package org.remit.responsibilities;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SectionRepository extends Repository<MatrixSection, UUID> {

	MatrixSection save(MatrixSection section);

	@Query("select s from MatrixSection s join fetch s.matrix m join fetch m.document d join fetch d.area where s.id = :id and not s.removed")
	Optional<MatrixSection> findById(UUID id);

	@Query("select s from MatrixSection s where s.matrix.id in :matrices and not s.removed order by s.position, s.key")
	List<MatrixSection> of(Collection<UUID> matrices);

	/** Makes room for a section at this place. */
	@Modifying(flushAutomatically = true)
	@Query("update MatrixSection s set s.position = s.position + 1 where s.matrix.id = :matrix and s.position >= :position")
	void makeRoom(UUID matrix, int position);

	/** Moves a section without making it another version: its words stay as they are. */
	@Modifying(flushAutomatically = true)
	@Query("update MatrixSection s set s.position = :position where s.id = :id")
	void place(UUID id, int position);

}
