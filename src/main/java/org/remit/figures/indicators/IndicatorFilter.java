package org.remit.figures.indicators;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What the staff's list of indicators is asked for. */
public record IndicatorFilter(String q, UUID area, UUID portfolio) {

	public IndicatorFilter {
		q = (q != null) ? q : "";
	}

	public boolean isNone() {
		return this.q.isBlank() && this.area == null && this.portfolio == null;
	}

	/** As it stands in an address. */
	public Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("q", this.q);
		parameters.put("area", (this.area != null) ? this.area.toString() : "");
		parameters.put("portfolio", (this.portfolio != null) ? this.portfolio.toString() : "");
		return parameters;
	}

}
