package org.remit.law.mappings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Both editions and provisions always come with a mapping. */
interface ProvisionMappingRepository extends Repository<ProvisionMapping, UUID> {

	String WHOLE = """
			select m from ProvisionMapping m join fetch m.earlierEdition ee join fetch ee.source
			join fetch m.laterEdition le join fetch le.source left join fetch m.earlier e left join fetch m.later l
			""";

	ProvisionMapping saveAndFlush(ProvisionMapping mapping);

	@Query(WHOLE + "where m.id = :id")
	Optional<ProvisionMapping> findById(UUID id);

	@Query(WHOLE + "where ee.id = :from and le.id = :to order by e.position nulls last, l.position, m.id")
	List<ProvisionMapping> findBetween(UUID from, UUID to);

	@Query(WHOLE + "where ee.id in :from and le.id in :to order by e.position nulls last, l.position, m.id")
	List<ProvisionMapping> findBetween(Collection<UUID> from, Collection<UUID> to);

	/** What a provision has a part in, with whichever edition. */
	@Query(WHOLE + "where e.id = :provision or l.id = :provision order by m.confirmedAt, m.id")
	List<ProvisionMapping> findByProvision(UUID provision);

}
