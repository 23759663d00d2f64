package org.remit.law.sources;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The source always comes with its editions. */
interface SourceEditionRepository extends Repository<SourceEdition, UUID> {

	String WHOLE = "select e from SourceEdition e join fetch e.source s ";

	String PRESENT = "e.mistake is null and s.mistake is null ";

	String NEWEST_FIRST = "order by e.term.startsOn desc nulls last, e.name desc, e.id";

	/** One change of an edition's provisions at a time; always in the same order. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select e from SourceEdition e where e.id in :ids and e.mistake is null order by e.id")
	List<SourceEdition> lockAll(Collection<UUID> ids);

	SourceEdition save(SourceEdition edition);

	@Query(WHOLE + "where e.id = :id and " + PRESENT)
	Optional<SourceEdition> findById(UUID id);

	@Query(WHOLE + "where s.id in :sources and " + PRESENT + NEWEST_FIRST)
	List<SourceEdition> findBySources(Collection<UUID> sources);

	@Query(WHOLE + "where " + PRESENT + "order by lower(s.title), s.id, e.term.startsOn nulls first, e.name, e.id")
	List<SourceEdition> findAll();

	/** Also by an address the edition no longer has. */
	@Query(WHOLE + "join e.addresses a where s.id = :source and a.slug = :address")
	Optional<SourceEdition> findByAddress(UUID source, String address);

}
