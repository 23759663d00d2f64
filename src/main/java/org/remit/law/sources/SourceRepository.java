package org.remit.law.sources;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SourceRepository extends Repository<Source, UUID>, JpaSpecificationExecutor<Source> {

	/** One change of a source's editions at a time. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from Source s where s.id = :id and s.mistake is null")
	Optional<Source> lock(UUID id);

	Source save(Source source);

	@Query("select s from Source s where s.id = :id and s.mistake is null")
	Optional<Source> findById(UUID id);

	@Query("select s from Source s where lower(s.title) = lower(:title) and s.mistake is null")
	List<Source> findByTitle(String title);

	/** Also by an address the source no longer has. */
	@Query("select s from Source s join s.addresses a where a = :address")
	Optional<Source> findByAddress(String address);

}
