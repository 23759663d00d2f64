package org.remit.people.appointments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.remit.people.appointments.Holders.LastDay;
import org.remit.people.posts.Post;

/** Posts and people always come with their appointments. */
interface AppointmentRepository extends Repository<Appointment, UUID> {

	String WHOLE = "select a from Appointment a join fetch a.post post join fetch a.person p ";

	/** What the public may know, with ends of which it doesn't know yet left open. */
	String ANNOUNCED_ON_DAY = """
			a.announcedOn <= :today and told_on(a.term, a.endAnnouncedOn, :day, :today)
			""";

	String HOLDERS_FIRST = " order by case a.basis when SUBSTANTIVE then 0 else 1 end, p.familyName, p.givenName, a.id";

	String NEWEST_FIRST = " order by a.term.startsOn desc, p.familyName, a.id";

	Appointment save(Appointment appointment);

	@Query(WHOLE + "where a.id = :id")
	Optional<Appointment> findById(UUID id);

	/** Alone, so that the appointment itself is read after its post is locked. */
	@Query("select a.post.id from Appointment a where a.id = :id")
	Optional<UUID> findPostOf(UUID id);

	@Query(WHOLE + "where post.id in :posts and " + ANNOUNCED_ON_DAY + HOLDERS_FIRST)
	List<Appointment> findAnnouncedHolders(Collection<UUID> posts, LocalDate day, LocalDate today);

	@Query(WHOLE + """
			where post.id in :posts and runs_within(a.term, :from, :until)
			""" + HOLDERS_FIRST)
	List<Appointment> findHolders(Collection<UUID> posts, LocalDate from, LocalDate until);

	default List<Appointment> findHolders(Collection<UUID> posts, LocalDate day) {
		return findHolders(posts, day, day);
	}

	/** When the last substantive holder of these posts left, before a day. */
	@Query("""
			select new org.remit.people.appointments.Holders$LastDay(a.post.id, max(a.term.endsOn)) from Appointment a
			where a.post.id in :posts and a.basis = SUBSTANTIVE and a.term.endsOn < :day group by a.post.id""")
	List<LastDay> findLastDays(Collection<UUID> posts, LocalDate day);

	@Query("""
			select new org.remit.people.appointments.Holders$LastDay(a.post.id, max(a.term.endsOn)) from Appointment a
			where a.post.id in :posts and a.basis = SUBSTANTIVE and a.term.endsOn < :day and a.announcedOn <= :today
			and (a.endAnnouncedOn is null or a.endAnnouncedOn <= :today) group by a.post.id""")
	List<LastDay> findAnnouncedLastDays(Collection<UUID> posts, LocalDate day, LocalDate today);

	@Query(WHOLE + "where p.id = :person and " + ANNOUNCED_ON_DAY + " order by post.title, a.id")
	List<Appointment> findHeldByOne(UUID person, LocalDate day, LocalDate today);

	@Query(WHOLE + "where post.shown and p.id in :people and " + ANNOUNCED_ON_DAY + " order by post.title, a.id")
	List<Appointment> findAnnouncedHeld(Collection<UUID> people, LocalDate day, LocalDate today);

	@Query(WHOLE + "where post.id = :post" + NEWEST_FIRST)
	List<Appointment> findByPost(UUID post);

	@Query(WHOLE + "where p.id = :person" + NEWEST_FIRST)
	List<Appointment> findByPerson(UUID person);

	/** Those that can't stand beside one with these properties, whoever entered them. */
	@Query(WHOLE + """
			where post.id = :post and a.id <> :but and runs_within(a.term, :from, :until)
			and (p.id = :person or a.basis in :rivals and :until >= post.soleFrom
				and reaches(a.term, post.soleFrom))
			order by a.term.startsOn, a.id""")
	List<Appointment> findConflicts(UUID post, UUID person, UUID but, LocalDate from, LocalDate until,
			Set<Basis> rivals);

	/**
	 * Appointments to a post that stand beside another of the same sort from a day on.
	 */
	@Query(WHOLE
			+ """
					where post.id = :post and reaches(a.term, :day) and exists (select 1 from Appointment b where b.post.id = :post and b.id <> a.id
					and (a.basis = SUBSTANTIVE and b.basis = SUBSTANTIVE or a.basis <> SUBSTANTIVE and b.basis <> SUBSTANTIVE)
					and reaches(b.term, :day)
					and reaches(b.term, a.term.startsOn)
					and reaches(a.term, b.term.startsOn))
					order by a.term.startsOn, a.id""")
	List<Appointment> findSharing(UUID post, LocalDate day);

	/** Always in the same order, so that two runs never wait for each other. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select p from Post p where p.id in (select a.post.id from Appointment a where a.id in :appointments)
			order by p.id""")
	List<Post> lockPostsOf(Collection<UUID> appointments);

	/** Lets a run of appointments pass through states that break the rules. */
	@Modifying
	@Query(value = "set constraints appointment_one_holder, appointment_one_cover, appointment_once_a_person deferred",
			nativeQuery = true)
	void deferConstraints();

	/** Asks the database now, not at the end of the transaction. */
	@Modifying(flushAutomatically = true)
	@Query(value = "set constraints appointment_one_holder, appointment_one_cover, appointment_once_a_person immediate",
			nativeQuery = true)
	void checkConstraints();

}
