package org.remit.figures.indicators;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;

/**
 * What was recorded of an indicator, as far as changing the indicator depends on it. Read
 * only: it is recorded as revisions of measurements, of which nothing here knows more.
 */
@Entity
@Immutable
@Subselect("""
		select r.id, m.indicator_id, m.part_id, r.value from measurement_revision r
		join measurement m on m.id = r.measurement_id
		""")
@Synchronize({ "measurement", "measurement_revision" })
public class Recorded {

	@Id
	private Long id;

	private UUID indicatorId;

	private UUID partId;

	private BigDecimal value;

	protected Recorded() {
	}

}
