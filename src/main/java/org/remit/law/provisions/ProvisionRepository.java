package org.remit.law.provisions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Edition and source always come with a provision. */
interface ProvisionRepository extends Repository<Provision, UUID> {

	String WHOLE = "select p from Provision p join fetch p.edition e join fetch e.source ";

	String IN_ORDER = " order by e.id, p.position, p.id";

	Provision save(Provision provision);

	@Query(WHOLE + "where p.id = :id")
	Optional<Provision> findById(UUID id);

	@Query(WHOLE + "where p.id in :ids")
	List<Provision> findAllById(Collection<UUID> ids);

	@Query("""
			select p from Provision p join fetch p.edition e join fetch e.source s
			where concat('/sources/', s.slug, '?edition=', e.slug, '#provision-', p.key) in :addresses""")
	List<Provision> findByAddresses(Collection<String> addresses);

	@Query(WHOLE + "where e.id in :editions and p.mistake is null" + IN_ORDER)
	List<Provision> findByEditions(Collection<UUID> editions);

	@Query(WHOLE + "where e.id in :editions and p.number in :numbers and p.mistake is null" + IN_ORDER)
	List<Provision> findByNumbers(Collection<UUID> editions, Collection<String> numbers);

	/** Struck out ones count: no key is used again. */
	@Query("select coalesce(max(p.key), 0) from Provision p where p.edition.id = :edition")
	int findLastKey(UUID edition);

	/** Makes room behind a place. */
	@Modifying(flushAutomatically = true)
	@Query("update Provision p set p.position = p.position + 1 where p.edition.id = :edition and p.position > :place")
	void makeRoom(UUID edition, int place);

}
