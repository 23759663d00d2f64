package org.remit.figures.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetRepository extends Repository<Target, UUID> {

	/** At once, because the database asks after each statement. */
	Target saveAndFlush(Target target);

	void delete(Target target);

	@Query("select t from Target t join fetch t.indicator i join fetch i.area where t.id = :id")
	Optional<Target> findById(UUID id);

	@Query("select t from Target t join fetch t.indicator i where i.id in :indicators order by t.term.startsOn desc")
	List<Target> findByIndicators(Collection<UUID> indicators);

}
