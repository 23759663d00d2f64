package org.remit.people.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Both posts always come with their line. */
interface PostLineRepository extends Repository<PostLine, UUID> {

	String WHOLE = "select l from PostLine l join fetch l.post post join fetch l.superior superior ";

	String ON_DAY = " runs_on(l.term, :day) ";

	PostLine save(PostLine line);

	@Query(WHOLE + "where l.id = :id")
	Optional<PostLine> findById(UUID id);

	@Query(WHOLE + "where post.id = :post order by l.term.startsOn desc, l.id")
	List<PostLine> findByPost(UUID post);

	@Query(WHOLE + "where" + ON_DAY + "order by post.title, l.id")
	List<PostLine> findOn(LocalDate day);

	@Query(WHOLE + "where (post.id = :post or superior.id = :post) and post.shown and superior.shown and" + ON_DAY
			+ "order by post.title, l.id")
	List<PostLine> findPublicOf(UUID post, LocalDate day);

	@Query(WHOLE + "where runs_within(l.term, :from, :until)")
	List<PostLine> findWithin(LocalDate from, LocalDate until);

}
