package org.remit.reports.reports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.remit.boards.meetings.Meeting;

interface ReportRepository extends Repository<Report, UUID> {

	String WHOLE = """
			select r from Report r join fetch r.document d join fetch d.area join fetch r.kind
			left join fetch r.portfolio left join fetch r.board left join fetch r.meeting
			""";

	Report save(Report report);

	boolean existsById(UUID id);

	@Query(WHOLE + "where r.id = :id")
	Optional<Report> findById(UUID id);

	@Query(WHOLE + "where r.id in :ids")
	List<Report> findAll(Collection<UUID> ids);

	/** Their sections and numbers are changed by one person after the other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Report r where r.id = :id")
	Optional<Report> lock(UUID id);

	@Query("select r.version from Report r where r.id = :id")
	Optional<Integer> version(UUID id);

	/** Those that the public never had. */
	@Query(WHOLE + "where d.publishedTitle is null")
	List<Report> unpublished();

	/** Newest first. */
	@Query(WHOLE + "order by coalesce(r.meeting.heldOn, r.datedOn) desc, d.title, r.id")
	List<Report> all();

	/** Of a kind, before a day, newest first. */
	@Query(WHOLE + """
			where r.kind.id = :kind and coalesce(r.meeting.heldOn, r.datedOn) < :day
			order by coalesce(r.meeting.heldOn, r.datedOn) desc, d.title, r.id""")
	List<Report> before(UUID kind, LocalDate day);

	/** Meetings that a report may still be for, and the one that it is for. */
	@Query("""
			select m from Meeting m join fetch m.board b
			where m.id = :chosen or m.cancelled = '' and m.heldOn >= :from and b.shown order by m.heldOn, b.name, m.id""")
	List<Meeting> meetings(LocalDate from, UUID chosen);

}
