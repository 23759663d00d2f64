package org.remit.portfolios.functions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FunctionRepository extends Repository<ServiceFunction, UUID> {

	ServiceFunction save(ServiceFunction function);

	Optional<ServiceFunction> findById(UUID id);

	List<ServiceFunction> findAllByOrderByPositionAscNameAscIdAsc();

	/** Also by an address the function no longer has. */
	@Query("select f from ServiceFunction f join f.addresses a where a = :address")
	Optional<ServiceFunction> findByAddress(String address);

}
