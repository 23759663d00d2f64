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

	@Query("select e from Edition e join fetch e.document d join fetch d.area where d.id = :document order by e.number desc")
	List<Edition> of(UUID document);

	@Query("select e from Edition e join fetch e.document where e.document.id = :document and e.status <> 'PUBLISHED'")
	Optional<Edition> open(UUID document);

	@Query("""
			select e from Edition e join fetch e.document where e.document.id = :document and e.status = 'PUBLISHED'
			order by e.number desc limit 1""")
	Optional<Edition> live(UUID document);

	@Query("select e from Edition e join fetch e.document where e.document.id = :document and e.number = :number")
	Optional<Edition> numbered(UUID document, int number);

	@Query("select coalesce(max(e.number), 0) from Edition e where e.document.id = :document")
	int lastNumber(UUID document);

	/** What stands open and what is live of many documents. */
	@Query("""
			select e from Edition e join fetch e.document d where d.id in :documents
			and (e.status <> 'PUBLISHED' or e.number = (select max(n.number) from Edition n
			where n.document = e.document and n.status = 'PUBLISHED'))""")
	List<Edition> current(Collection<UUID> documents);

	@Query("""
			select e from Edition e join fetch e.document d where d.kind = :kind and e.status = 'PUBLISHED'
			and e.number = (select max(n.number) from Edition n where n.document = e.document and n.status = 'PUBLISHED')
			and not exists (select w from Withdrawal w where w.editionId = e.id)""")
	List<Edition> liveOfKind(String kind);

	/** In force on a day; nothing of a document whose live edition was withdrawn. */
	@Query("""
			select e from Edition e join fetch e.document d where d.kind = :kind and e.status = 'PUBLISHED'
			and e.number = (select max(n.number) from Edition n where n.document = e.document
			and n.status = 'PUBLISHED' and n.inForceFrom <= :day)
			and not exists (select w from Withdrawal w where w.editionId = e.id or w.editionId = (
			select l.id from Edition l where l.document = e.document and l.status = 'PUBLISHED' and l.number = (
			select max(m.number) from Edition m where m.document = e.document and m.status = 'PUBLISHED')))""")
	List<Edition> inForce(String kind, LocalDate day);

	@Query("select e from Edition e join fetch e.document where e.status = 'PUBLISHED' order by e.document.id, e.number")
	List<Edition> published();

}
