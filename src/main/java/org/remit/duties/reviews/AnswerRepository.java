package org.remit.duties.reviews;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** ReviewAnswers always come with what they are about. */
interface AnswerRepository extends Repository<Answer, Long> {

	Answer save(Answer answer);

	/** Oldest first. */
	@Query("""
			select a from Answer a join fetch a.review join fetch a.responsibility r left join fetch r.successor
			where a.review.id in :reviews order by a.id""")
	List<Answer> of(Collection<UUID> reviews);

}
