package org.remit.people.posts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostRepository extends Repository<Post, UUID>, JpaSpecificationExecutor<Post> {

	/**
	 * One change of a post's holders at a time, so that who asks first is told the truth.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Post p where p.id = :id")
	Optional<Post> lock(UUID id);

	/** Always in the same order, so that no two wait for each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Post p where p.id in :posts order by p.id")
	List<Post> lockAll(Collection<UUID> posts);

	Post save(Post post);

	Optional<Post> findById(UUID id);

	List<Post> findByKindOrderByTitleAscIdAsc(PostKind kind);

	List<Post> findAllByOrderByTitleAscIdAsc();

	/** Also by an address the post no longer has. */
	@Query("select p from Post p join p.addresses a where a = :address")
	Optional<Post> findByAddress(String address);

	/** Each comes with all its addresses. */
	@Query("""
			select p from Post p join fetch p.addresses
			where p.id in (select q.id from Post q join q.addresses a where a in :addresses)""")
	List<Post> findByAddresses(Collection<String> addresses);

}
