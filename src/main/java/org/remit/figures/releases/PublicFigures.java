package org.remit.figures.releases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.figures.indicators.Indicator;
import org.remit.figures.indicators.Indicators;
import org.remit.figures.indicators.Target;
import org.remit.figures.indicators.Targets;

/**
 * The one place that decides what the public sees of figures. Pages, files, pictures,
 * scorecards and reports all ask here, and nowhere else: what was released, as it was
 * shown then, with what was suppressed then.
 */
@Service
@Transactional(readOnly = true)
public class PublicFigures {

	private static final int YEARS_IN_LISTS = 3;

	private final ReleasedFigureRepository figures;

	private final Indicators indicators;

	private final Targets targets;

	PublicFigures(ReleasedFigureRepository figures, Indicators indicators, Targets targets) {
		this.figures = figures;
		this.indicators = indicators;
		this.targets = targets;
	}

	/** Everything that was shown of an indicator by a day, earlier revisions too. */
	public List<PublicFigure> history(UUID indicator, LocalDate day) {
		return this.figures.findShown(List.of(indicator), day).stream().map(PublicFigure::of).toList();
	}

	/** Indicators of which the public knows a figure of the day or of an earlier one. */
	public Page<Indicator> searchIndicators(String words, LocalDate day, Pageable page) {
		return this.indicators.search(words, releasedBy(day), page);
	}

	private static Specification<Indicator> releasedBy(LocalDate day) {
		return (indicator, query, builder) -> {
			Subquery<Long> figures = query.subquery(Long.class);
			Root<ReleasedFigure> figure = figures.from(ReleasedFigure.class);
			return builder.exists(figures.select(figure.get("id"))
				.where(builder.equal(figure.get("revision").get("measurement").get("indicator"), indicator),
						builder.lessThanOrEqualTo(figure.get("release").get("releasedOn"), day)));
		};
	}

	/** The newest revision of each figure among them. */
	public static List<PublicFigure> newest(List<PublicFigure> history) {
		Map<UUID, PublicFigure> newest = new LinkedHashMap<>();
		history.forEach((figure) -> newest.put(figure.measurement().id(), figure));
		return new ArrayList<>(newest.values());
	}

	/**
	 * How indicators stood on a day as far as the public knew then: the latest figure,
	 * the one before it, target and attainment. Those without a public figure are not
	 * there.
	 */
	public Map<UUID, Standing> latest(Collection<UUID> indicators, LocalDate day) {
		if (indicators.isEmpty()) {
			return Map.of();
		}
		Map<UUID, List<Target>> targets = this.targets.of(indicators);
		Map<UUID, List<PublicFigure>> byIndicator = this.figures
			.findHeadlines(indicators, day.minusYears(YEARS_IN_LISTS), day)
			.stream()
			.map(PublicFigure::of)
			.collect(Collectors.groupingBy((figure) -> figure.measurement().indicator().id()));
		Map<UUID, Standing> latest = new LinkedHashMap<>();
		byIndicator.forEach((indicator, figures) -> latest.put(indicator,
				Standing.of(newest(figures), targets.getOrDefault(indicator, List.of()))));
		return latest;
	}

}
