package org.remit.figures.releases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the public was shown always comes with what it is about. */
interface ReleasedFigureRepository extends Repository<ReleasedFigure, Long> {

	String WHOLE = """
			select f from ReleasedFigure f join fetch f.release l join fetch f.revision r join fetch r.measurement m
			join fetch m.indicator i join fetch i.area left join fetch m.part p
			""";

	/** The council's own figures before those to compare them with. */
	String IN_ORDER = """
			 order by m.endsOn, m.startsOn nulls first,
			case when m.series = org.remit.figures.measurements.Series.OWN then 0 else 1 end, m.series,
			p.position nulls first, r.number""";

	ReleasedFigure save(ReleasedFigure figure);

	@Query(WHOLE + "where i.id in :indicators and l.releasedOn <= :day and m.endsOn <= :day" + IN_ORDER)
	List<ReleasedFigure> findShown(Collection<UUID> indicators, LocalDate day);

	/** Only the council's own whole figures of the last days, for lists. */
	@Query(WHOLE + """
			where i.id in :indicators and l.releasedOn <= :day and m.endsOn between :since and :day
			and m.part is null and m.series = org.remit.figures.measurements.Series.OWN""" + IN_ORDER)
	List<ReleasedFigure> findHeadlines(Collection<UUID> indicators, LocalDate since, LocalDate day);

	@Query("select count(f) from ReleasedFigure f where f.release.id = :release")
	long countIn(UUID release);

	@Query(WHOLE + "where l.id = :release" + IN_ORDER)
	List<ReleasedFigure> findIn(UUID release);

}
