package org.remit.publishing.documents;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EditionMentionRepository extends Repository<EditionMention, EditionMention.Key> {

	List<EditionMention> saveAll(Iterable<EditionMention> mentions);

	@Modifying(flushAutomatically = true)
	@Query("delete from EditionMention m where m.key.editionId = :edition")
	void deleteOf(UUID edition);

	/** Documents of which some edition mentions one of these, however it does. */
	@Query("""
			select distinct e.document.id from EditionHead e
			join EditionMention m on m.key.editionId = e.id where m.key.targetId in :targets
			order by e.document.id limit :most""")
	List<UUID> mentioning(Collection<UUID> targets, int most);

}
