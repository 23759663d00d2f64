package org.remit.duties.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reviews always come with their matrices and whose those are. */
interface ReviewRepository extends Repository<Review, UUID> {

	String WHOLE = """
			select r from Review r join fetch r.matrix m join fetch m.document d join fetch d.area
			left join fetch m.board left join fetch m.posts
			""";

	String RUNNING = "where r.closedOn is null and r.stoppedOn is null ";

	Review save(Review review);

	@Query(WHOLE + "where r.id = :id")
	Optional<Review> findById(UUID id);

	@Query(WHOLE + RUNNING + "order by r.dueOn, d.title, r.id")
	List<Review> running();

	@Query("select r from Review r join fetch r.matrix m join fetch m.document d join fetch d.area " + RUNNING
			+ "and r.dueOn <= :day")
	List<Review> due(LocalDate day);

	@Query("select r.matrix.id from Review r " + RUNNING)
	List<UUID> matricesInReview();

	@Query("select new org.remit.duties.reviews.LastTest(r.matrix.id, max(r.closedOn)) from Review r group by r.matrix.id")
	List<LastTest> lastTests();

	/**
	 * How many responsibilities that are there on the day began after the last test of
	 * their matrix.
	 */
	@Query("""
			select new org.remit.duties.reviews.NewDuties(d.matrix.id, count(d)) from Responsibility d
			where runs_on(d.startsOn, d.endsOn, :day)
				and d.startsOn > (select max(r.closedOn) from Review r where r.matrix = d.matrix)
			group by d.matrix.id""")
	List<NewDuties> newDuties(LocalDate day);

}
