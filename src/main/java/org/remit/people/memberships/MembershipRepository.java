package org.remit.people.memberships;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.remit.people.memberships.Composition.Share;

/** People, wards and groups always come with their memberships. */
interface MembershipRepository extends Repository<Membership, UUID> {

	String WHOLE = "select m from Membership m join fetch m.person p join fetch m.affiliation f ";

	String TOLD = "m.announcedOn <= :today and told_on(m.term, m.endAnnouncedOn, :day, :today)";

	Membership save(Membership membership);

	@Query(WHOLE + "where m.id = :id")
	Optional<Membership> findById(UUID id);

	@Query(WHOLE + "where p.id = :person order by m.kind, m.term.startsOn desc, m.id")
	List<Membership> findByPerson(UUID person);

	@Query(WHOLE + "where p.id in :people and runs_on(m.term, :day) order by m.kind, f.name")
	List<Membership> findOn(Collection<UUID> people, LocalDate day);

	@Query(WHOLE + "where p.id in :people and " + TOLD + " order by m.kind, f.name")
	List<Membership> findAnnouncedOn(Collection<UUID> people, LocalDate day, LocalDate today);

	/** Councillors are those with a ward that day. */
	@Query("select count(m) from Membership m where m.kind = WARD and runs_on(m.term, :day)")
	int countCouncillors(LocalDate day);

	/** As far as the public may know. */
	@Query("select count(m) from Membership m where m.kind = WARD and " + TOLD)
	int countAnnouncedCouncillors(LocalDate day, LocalDate today);

	@Query("""
			select new org.remit.people.memberships.Composition$Share(f.id, f.name, count(m)) from Membership m join m.affiliation f
			where m.kind = :kind and runs_on(m.term, :day)
			and exists (select 1 from Membership w where w.person = m.person and w.kind = WARD and runs_on(w.term, :day))
			group by f.id, f.name order by count(m) desc, f.name""")
	List<Share> countBy(AffiliationKind kind, LocalDate day);

}
