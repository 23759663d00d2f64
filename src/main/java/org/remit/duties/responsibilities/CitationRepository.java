package org.remit.duties.responsibilities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Citations always come with what they cite. */
interface CitationRepository extends Repository<Citation, UUID> {

	String WHOLE = """
			select c from Citation c join fetch c.provision p join fetch p.edition e join fetch e.source
			""";

	String RUNNING = " and runs_on(c.startsOn, c.endsOn, :day) ";

	/** Whether the matrix cites a provision of this edition on this day or later. */
	@Query("""
			select count(c) > 0 from Citation c join c.responsibility r
			where r.matrix.id = :matrix and c.provision.edition.id = :edition
				and reaches(c.startsOn, c.endsOn, :day) and reaches(r.startsOn, r.endsOn, :day)""")
	boolean isCited(UUID matrix, UUID edition, LocalDate day);

	/**
	 * Those that mean to cover this edition though none of them cites it then or later.
	 */
	@Query("""
			select m.id from Matrix m join m.sources e where m.id in :matrices and e.id = :edition and not exists (
				select c from Citation c join c.responsibility r
				where r.matrix = m and c.provision.edition = e
					and reaches(c.startsOn, c.endsOn, :day) and reaches(r.startsOn, r.endsOn, :day))""")
	List<UUID> coveringUncited(Collection<UUID> matrices, UUID edition, LocalDate day);

	/** The matrices that cite a provision of these editions, or ever did. */
	@Query("select distinct c.responsibility.matrix.id from Citation c where c.provision.edition.id in :editions")
	List<UUID> citing(Collection<UUID> editions);

	Citation save(Citation citation);

	void delete(Citation citation);

	/** Of what runs meanwhile. */
	@Query(WHOLE + "join c.responsibility r where " + ResponsibilityRepository.RUNNING
			+ "and runs_within(c.startsOn, c.endsOn, :from, :until) order by p.position, p.id")
	List<Citation> between(Collection<UUID> matrices, LocalDate from, LocalDate until);

	@Query(WHOLE + "where c.responsibility.id = :responsibility" + RUNNING + "order by p.position, p.id")
	List<Citation> of(UUID responsibility, LocalDate day);

}
