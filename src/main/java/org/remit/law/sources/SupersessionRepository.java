package org.remit.law.sources;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Both editions and their sources always come with a supersession. */
interface SupersessionRepository extends Repository<Supersession, UUID> {

	String WHOLE = """
			select s from Supersession s join fetch s.earlier e join fetch e.source join fetch s.later l
			join fetch l.source
			""";

	Supersession save(Supersession supersession);

	@Query(WHOLE + "where s.id = :id")
	Optional<Supersession> findById(UUID id);

	@Query(WHOLE + "where e.id in :editions or l.id in :editions order by s.happenedOn desc nulls last, s.id")
	List<Supersession> findByEditions(Collection<UUID> editions);

}
