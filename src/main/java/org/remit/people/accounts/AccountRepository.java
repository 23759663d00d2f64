package org.remit.people.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

	Account save(Account account);

	void flush();

	boolean existsById(UUID id);

	long count();

	Optional<Account> findById(UUID id);

	List<Account> findByIdInAndLockedFalse(Collection<UUID> ids);

	List<Account> findByPersonId(UUID person);

	@Query("select a.personId from Account a where a.personId in :people and not a.locked")
	Set<UUID> findUsable(Collection<UUID> people);

	@Query("select a from Account a where lower(a.username) = lower(:username)")
	Optional<Account> findByUsername(String username);

	@Query("select a.version from Account a where a.id = :id")
	Optional<Integer> versionOf(UUID id);

	@Query("select count(a) from Account a where not a.locked and org.remit.platform.actor.Role.ADMINISTRATOR member of a.roles")
	long countAdministratorsWhoCanSignIn();

	@Query("""
			select a from Account a
			where lower(concat(a.name, ' ', a.username)) like lower(concat('%', :#{escape(#words)}, '%'))
				escape :#{escapeCharacter()}
			order by a.name, a.username, a.id""")
	Page<Account> search(String words, Pageable page);

}
