package org.remit.publishing.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, UUID> {

	Document save(Document document);

	@Query("select d from Document d join fetch d.area where d.id = :id")
	Optional<Document> findById(UUID id);

	/** One step of a document's way at a time. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Document d where d.id = :id")
	Optional<Document> lock(UUID id);

	@Query("select d from Document d join fetch d.area where d.id in :ids order by d.id")
	List<Document> findByIds(Collection<UUID> ids);

	@Query("select d.id from Document d order by d.kind, d.id")
	List<UUID> ids();

	/** One look at drafts at a time, in one order. */
	@Query(value = "select cast(id as text) from document where id in :ids order by id for no key update",
			nativeQuery = true)
	List<String> queueForHash(Collection<UUID> ids);

	@Modifying
	@Query(value = "update document set draft_hash = :hash where id = :id and draft_hash is distinct from :hash",
			nativeQuery = true)
	void keepHash(UUID id, String hash);

	Optional<Document> findByKindAndSlug(String kind, String slug);

	@Query("select d from Document d join fetch d.area where d.kind = :kind order by d.title, d.id")
	List<Document> ofKind(String kind);

	@Query("""
			select count(d) > 0 from Document d where d.kind = :kind and d.slug = :slug
			or exists (select a from SlugAlias a where a.address.kind = :kind and a.address.slug = :slug)""")
	boolean isTaken(String kind, String slug);

}
