package org.remit.figures.releases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.remit.figures.indicators.Indicator;

/**
 * What a release will show: figure by figure, with what is suppressed and why, and what
 * somebody should look at first.
 *
 * @param exposed numbers that can be worked out from what is public already
 */
public record ReleaseCheck(List<PlannedFigure> figures, List<String> exposed) {

	/** The same for the same figures and the same decisions. */
	public String seen() {
		String all = this.figures.stream()
			.map((figure) -> "%s/%d/%s".formatted(figure.revision().measurement().id(), figure.revision().number(),
					figure.hidden()))
			.sorted()
			.collect(Collectors.joining(","));
		return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
	}

	public boolean isEmpty() {
		return this.figures.isEmpty();
	}

	public Map<Indicator, List<PlannedFigure>> byIndicator() {
		Map<Indicator, List<PlannedFigure>> byIndicator = new LinkedHashMap<>();
		this.figures.forEach((figure) -> byIndicator
			.computeIfAbsent(figure.revision().measurement().indicator(), (one) -> new ArrayList<>())
			.add(figure));
		return byIndicator;
	}

	public List<PlannedFigure> suppressed() {
		return this.figures.stream().filter((figure) -> figure.hidden() != null).toList();
	}

	public List<PlannedFigure> warned() {
		return this.figures.stream().filter((figure) -> !figure.warnings().isEmpty()).toList();
	}

}
