package org.remit.people.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface AreaRepository extends Repository<Area, UUID> {

	Area save(Area area);

	boolean existsById(UUID id);

	Optional<Area> findById(UUID id);

	List<Area> findByOrderByName();

}
