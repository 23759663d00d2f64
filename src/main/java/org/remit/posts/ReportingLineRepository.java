package org.remit.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Both posts always come with their line. */
interface ReportingLineRepository extends Repository<ReportingLine, UUID> {

	String WHOLE = "select l from ReportingLine l join fetch l.post post join fetch l.superior superior ";

	String ON_DAY = " l.term.startsOn <= :day and (l.term.endsOn is null or l.term.endsOn >= :day) ";

	ReportingLine save(ReportingLine line);

	@Query(WHOLE + "where l.id = :id")
	Optional<ReportingLine> findById(UUID id);

	@Query(WHOLE + "where post.id = :post order by l.term.startsOn desc, l.id")
	List<ReportingLine> findByPost(UUID post);

	@Query(WHOLE + "where" + ON_DAY + "order by post.title, l.id")
	List<ReportingLine> findOn(LocalDate day);

	@Query(WHOLE + "where (post.id = :post or superior.id = :post) and post.shown and superior.shown and" + ON_DAY
			+ "order by post.title, l.id")
	List<ReportingLine> findPublicOf(UUID post, LocalDate day);

	@Query(WHOLE + "where l.term.startsOn <= :until and (l.term.endsOn is null or l.term.endsOn >= :from)")
	List<ReportingLine> findWithin(LocalDate from, LocalDate until);

}
