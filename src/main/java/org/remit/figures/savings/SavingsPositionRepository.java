package org.remit.figures.savings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SavingsPositionRepository extends Repository<SavingsPosition, UUID> {

	/** At once, so that a day taken is told beside its field. */
	SavingsPosition saveAndFlush(SavingsPosition position);

	@Query("""
			select q from SavingsPosition q join fetch q.saving s join fetch s.portfolio p join fetch p.document d
			join fetch d.area where q.id = :id""")
	Optional<SavingsPosition> findById(UUID id);

	/** The latest first. */
	@Query("select q from SavingsPosition q where q.saving.id = :saving order by q.asAt desc")
	List<SavingsPosition> of(UUID saving);

	/** Of each saving the latest up to a day. */
	@Query("""
			select q from SavingsPosition q where q.saving.id in :savings and q.asAt =
			(select max(r.asAt) from SavingsPosition r where r.saving = q.saving and r.asAt <= :day)""")
	List<SavingsPosition> latest(Collection<UUID> savings, LocalDate day);

}
