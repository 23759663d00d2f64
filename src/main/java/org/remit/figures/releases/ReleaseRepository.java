package org.remit.figures.releases;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface ReleaseRepository extends Repository<Release, UUID> {

	Release save(Release release);

	Optional<Release> findById(UUID id);

	Page<Release> findAllByOrderByReleasedAtDescIdAsc(Pageable page);

}
