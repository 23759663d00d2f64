package org.remit.people.memberships;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface AffiliationRepository extends Repository<Affiliation, UUID> {

	Affiliation save(Affiliation affiliation);

	Optional<Affiliation> findById(UUID id);

	List<Affiliation> findByKindOrderByNameAscIdAsc(AffiliationKind kind);

}
