package org.remit.figures.savings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** A saving always comes with its portfolio, whose area decides who may change it. */
interface SavingsLineRepository extends Repository<SavingsLine, UUID> {

	String WHOLE = "select s from SavingsLine s join fetch s.portfolio p join fetch p.document d join fetch d.area";

	/** At once, so that a name taken is told beside its field. */
	SavingsLine saveAndFlush(SavingsLine line);

	@Query(WHOLE + " where s.id = :id")
	Optional<SavingsLine> findById(UUID id);

	/** The newest year first; a null asks for every portfolio, or every year. */
	@Query(WHOLE + """
			 where (:portfolio is null or p.id = :portfolio) and (:year is null or s.year = :year)
			order by s.year desc, p.title, p.id, s.title, s.id""")
	List<SavingsLine> of(UUID portfolio, Integer year);

	@Query("select distinct s.year from SavingsLine s order by s.year desc")
	List<Integer> years();

}
