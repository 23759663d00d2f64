package org.remit.people.designations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Posts always come with their designations. */
interface DesignationRepository extends Repository<Designation, UUID> {

	String WHOLE = "select d from Designation d join fetch d.post post ";

	String ON_DAY = "runs_on(d.term, :day) ";

	String ORDER = "order by d.kind, d.supporting, d.term.startsOn desc, post.title, d.id";

	Designation save(Designation designation);

	@Query(WHOLE + "where d.id = :id")
	Optional<Designation> findById(UUID id);

	@Query(WHOLE + "where post.id = :post " + ORDER)
	List<Designation> findByPost(UUID post);

	@Query(WHOLE + "where " + ON_DAY + ORDER)
	List<Designation> findAllOn(LocalDate day);

	/** What the public may know, with ends of which it doesn't know yet left open. */
	@Query(WHOLE + """
			where post.shown and d.announcedOn <= :today and told_on(d.term, d.endAnnouncedOn, :day, :today)
			""" + ORDER)
	List<Designation> findAllAnnounced(LocalDate day, LocalDate today);

	@Query(WHOLE + "where d.kind = :kind and not d.supporting and " + ON_DAY)
	Optional<Designation> findStatutory(DesignationKind kind, LocalDate day);

	/** Those that can't stand beside one with these properties. */
	@Query(WHOLE + """
			where d.kind = :kind and d.id <> :but and runs_within(d.term, :from, :until)
			and (post.id = :post or not d.supporting and :supporting = false) order by d.term.startsOn, d.id""")
	List<Designation> findConflicts(DesignationKind kind, UUID post, UUID but, LocalDate from, LocalDate until,
			boolean supporting);

}
