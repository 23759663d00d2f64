package org.remit.duties.responsibilities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResponsibilityRepository extends Repository<Responsibility, UUID> {

	/** Those of some matrices that run at some time from a day until another. */
	String RUNNING = """
			r.matrix.id in :matrices and runs_within(r.startsOn, r.endsOn, :from, :until)
			""";

	Responsibility save(Responsibility responsibility);

	@Query("""
			select r from Responsibility r join fetch r.section join fetch r.matrix m join fetch m.document d
			join fetch d.area where r.id = :id""")
	Optional<Responsibility> findById(UUID id);

	/** With everything that its own page names. */
	@Query("""
			select r from Responsibility r join fetch r.section join fetch r.matrix m join fetch m.document d
			join fetch d.area left join fetch m.board left join fetch m.posts left join fetch r.holders
			left join fetch r.successor where r.id = :id""")
	Optional<Responsibility> whole(UUID id);

	/** Those whose place this one took. */
	@Query("select r from Responsibility r where r.successor.id = :id order by r.startsOn desc, r.key")
	List<Responsibility> before(UUID id);

	/** A change of an action alone is a change of its responsibility too. */
	@Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
	@Query("select r from Responsibility r where r.id = :id")
	Responsibility toChange(UUID id);

	/** With their holders, in reading order within each matrix. */
	@Query("select r from Responsibility r join fetch r.section s left join fetch r.holders where " + RUNNING
			+ "order by s.position, s.key, r.position, r.key")
	List<Responsibility> between(Collection<UUID> matrices, LocalDate from, LocalDate until);

	/** The ended ones of a matrix, latest first. */
	@Query("""
			select r from Responsibility r join fetch r.section left join fetch r.successor
			where r.matrix.id = :matrix and r.endsOn < :day and r.endsOn >= r.startsOn order by r.endsOn desc, r.key""")
	List<Responsibility> ended(UUID matrix, LocalDate day);

	/** Those that are over keep their places too. */
	@Query("select r from Responsibility r where r.section.id = :section order by r.position, r.key")
	List<Responsibility> inSection(UUID section);

	/** -1 for a section in which nothing ever stood. */
	@Query("select coalesce(max(r.position), -1) from Responsibility r where r.section.id = :section")
	int lastPosition(UUID section);

	/**
	 * The matrices that say something about one of these posts or boards, as a whole or
	 * in a single responsibility.
	 */
	@Query("""
			select m.id from Matrix m where m.board.id in :answering
				or exists (select p from m.posts p where p.id in :answering)
				or exists (select r from Responsibility r join r.holders h where r.matrix = m and h.id in :answering)
			""")
	List<UUID> about(Collection<UUID> answering);

}
