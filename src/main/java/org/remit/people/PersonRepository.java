package org.remit.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

	Person save(Person person);

	Optional<Person> findById(UUID id);

	List<Person> findAllByOrderByFamilyNameAscGivenNameAscIdAsc();

	/** Also by an address the person no longer has. */
	@Query("select p from Person p join p.addresses a where a = :address")
	Optional<Person> findByAddress(String address);

	@Query("""
			select p from Person p
			where lower(concat(p.honorific, ' ', p.givenName, ' ', p.familyName, ' ', p.suffix)) like :pattern escape '\\'
			order by p.familyName, p.givenName, p.id""")
	Page<Person> findByNameLike(String pattern, Pageable page);

}
