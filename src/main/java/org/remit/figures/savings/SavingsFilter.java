package org.remit.figures.savings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.web.util.UriComponentsBuilder;

import org.remit.platform.web.BadAddress;

/** Which savings somebody asks for; its address can be sent to a colleague. */
record SavingsFilter(UUID portfolio, String year) {

	static final String LIST = "/manage/savings";

	/** Null for every year. */
	FinancialYear financialYear() {
		if (this.year == null || this.year.isBlank()) {
			return null;
		}
		return FinancialYear.read(this.year)
			.orElseThrow(() -> new BadAddress("This is no financial year. Years are written 2026/27."));
	}

	/** The same as a table for spreadsheets. */
	public String csv() {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("portfolio", (this.portfolio != null) ? this.portfolio : "");
		values.put("year", (this.year != null) ? this.year : "");
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(LIST + ".csv");
		values.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(values).toUriString();
	}

}
