package org.remit.portfolios.reshuffles;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReshuffleRepository extends Repository<Reshuffle, UUID> {

	Reshuffle save(Reshuffle reshuffle);

	void delete(Reshuffle reshuffle);

	Optional<Reshuffle> findById(UUID id);

	/** A change of one of its changes alone is a change of the set too. */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	@Query("select r from Reshuffle r where r.id = :id")
	Optional<Reshuffle> toChange(UUID id);

	@Query("select r from Reshuffle r order by r.takesEffectOn desc, r.title, r.id")
	Page<Reshuffle> newestFirst(Pageable page);

}
