package org.remit.publishing.documents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EditionRepository extends Repository<Edition, UUID> {

	Edition save(Edition edition);

	@Query("select e from Edition e join fetch e.document where e.id = :id")
	Optional<Edition> findById(UUID id);

	@Query("select e from Edition e join fetch e.document d join fetch d.area where d.id = :document order by e.number desc")
	List<Edition> of(UUID document);

	@Query("select e from Edition e join fetch e.document where e.document.id = :document and e.status <> 'PUBLISHED'")
	Optional<Edition> open(UUID document);

	/** What stands open and what is live of a document, and its withdrawal. */
	@Query("""
			select e, w from Edition e join fetch e.document left join Withdrawal w on w.editionId = e.id
			where e.document.id = :document and (e.status <> 'PUBLISHED' or\s""" + EditionHeadRepository.NEWEST + ")")
	List<Object[]> current(UUID document);

	@Query("select e from Edition e join fetch e.document where e.document.id = :document and e.number = :number")
	Optional<Edition> numbered(UUID document, int number);

	@Query("select coalesce(max(e.number), 0) from Edition e where e.document.id = :document")
	int lastNumber(UUID document);

	@Query("select e from Edition e join fetch e.document where e.id in :ids")
	List<Edition> findByIds(Collection<UUID> ids);

	@Query("select e from Edition e join fetch e.document d where d.kind = :kind and " + EditionHeadRepository.LIVE)
	List<Edition> live(String kind);

	@Query("select e from Edition e join fetch e.document d where d.kind = :kind and " + EditionHeadRepository.IN_FORCE)
	List<Edition> inForce(String kind, LocalDate day);

	@Query("select e from Edition e join fetch e.document where e.status = 'PUBLISHED' order by e.document.id, e.number")
	List<Edition> published();

}
