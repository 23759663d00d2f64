package org.remit.publishing.documents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EditionHeadRepository extends Repository<EditionHead, UUID> {

	/** Of what is published, the newest edition of its document. */
	String NEWEST = """
			e.number = (select max(n.number) from EditionHead n
			where n.document = e.document and n.status = 'PUBLISHED')""";

	/** The newest published edition of its document, not taken back. */
	String LIVE = "e.status = 'PUBLISHED' and " + NEWEST
			+ " and not exists (select w from Withdrawal w where w.editionId = e.id)";

	/** What stands open and what is live of a document, with its withdrawal. */
	String CURRENT = """
			select e, w from EditionHead e join fetch e.document d join fetch d.area
			left join Withdrawal w on w.editionId = e.id where (e.status <> 'PUBLISHED' or\s""" + NEWEST + ")";

	/**
	 * The newest whose first day had come on the day; nothing of a document whose live
	 * edition was taken back.
	 */
	String IN_FORCE = """
			e.status = 'PUBLISHED' and e.number = (select max(n.number) from EditionHead n
			where n.document = e.document and n.status = 'PUBLISHED' and n.inForceFrom <= :day)
			and not exists (select w from Withdrawal w where w.editionId = e.id or w.editionId = (
			select l.id from EditionHead l where l.document = e.document and l.status = 'PUBLISHED' and l.number = (
			select max(m.number) from EditionHead m where m.document = e.document and m.status = 'PUBLISHED')))""";

	String OF_KIND = "select e from EditionHead e join fetch e.document d where d.kind = :kind and ";

	String MENTIONING = """
			 and exists (select m from EditionMention m where m.key.editionId = e.id and m.key.kind in :relations
			and m.key.targetId in :targets)""";

	@Query("""
			select e from EditionHead e join fetch e.document d join fetch d.area
			where d.id = :document order by e.number desc""")
	List<EditionHead> of(UUID document);

	/** What was published at an address and its withdrawals, newest first. */
	@Query("""
			select e, w from EditionHead e join fetch e.document d left join Withdrawal w on w.editionId = e.id
			where d.kind = :kind and d.slug = :slug and e.status = 'PUBLISHED' order by e.number desc""")
	List<Object[]> publishedAt(String kind, String slug);

	@Query("""
			select e from EditionHead e join fetch e.document where e.document.id = :document and e.status = 'PUBLISHED'
			order by e.number desc limit 1""")
	Optional<EditionHead> live(UUID document);

	@Query(CURRENT + " and d.id in :documents")
	List<Object[]> current(Collection<UUID> documents);

	/** Of all documents, kind by kind and by title. */
	@Query(CURRENT + " order by d.kind, d.title, d.id")
	List<Object[]> current();

	@Query(OF_KIND + LIVE)
	List<EditionHead> live(String kind);

	@Query("select e from EditionHead e join fetch e.document d where " + LIVE)
	List<EditionHead> live();

	@Query(OF_KIND + IN_FORCE)
	List<EditionHead> inForce(String kind, LocalDate day);

	@Query(OF_KIND + LIVE + MENTIONING)
	List<EditionHead> liveMentioning(String kind, Collection<String> relations, Collection<UUID> targets);

	@Query(OF_KIND + IN_FORCE + MENTIONING)
	List<EditionHead> inForceMentioning(String kind, LocalDate day, Collection<String> relations,
			Collection<UUID> targets);

}
