package org.remit.figures.releases;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReleaseRepository extends Repository<Release, UUID> {

	/** One release at a time: each is judged by all that is public. */
	@Modifying
	@Query(value = "lock table figure_release in share row exclusive mode", nativeQuery = true)
	void queue();

	Release save(Release release);

	Optional<Release> findById(UUID id);

	Page<Release> findAllByOrderByReleasedAtDescIdAsc(Pageable page);

}
