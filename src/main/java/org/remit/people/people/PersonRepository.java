package org.remit.people.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID>, JpaSpecificationExecutor<Person> {

	/** One change of a person's wards and groups at a time. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Person p where p.id = :id")
	Optional<Person> lock(UUID id);

	/** Alone, because the addresses of both are rows of one table. */
	@Modifying(flushAutomatically = true)
	@Query(value = "update person_address set person_id = :kept where person_id = :duplicate", nativeQuery = true)
	void handOverAddresses(UUID duplicate, UUID kept);

	Person save(Person person);

	Optional<Person> findById(UUID id);

	@Query("select p from Person p where p.mergedInto is null order by p.familyName, p.givenName, p.id")
	List<Person> findAllByOrderByFamilyNameAscGivenNameAscIdAsc();

	/** Also by an address the person no longer has. */
	@Query("select p from Person p join p.addresses a where a = :address")
	Optional<Person> findByAddress(String address);

}
