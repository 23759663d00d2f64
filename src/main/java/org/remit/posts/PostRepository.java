package org.remit.posts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostRepository extends Repository<Post, UUID> {

	Post save(Post post);

	Optional<Post> findById(UUID id);

	List<Post> findAllByOrderByTitleAscIdAsc();

	/** Also by an address the post no longer has. */
	@Query("select p from Post p join p.addresses a where a = :address")
	Optional<Post> findByAddress(String address);

}
