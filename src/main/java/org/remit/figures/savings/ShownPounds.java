package org.remit.figures.savings;

import java.math.BigDecimal;

import org.springframework.stereotype.Component;

/** Amounts for templates: {@code @pounds.write(amount)}. */
@Component("pounds")
class ShownPounds {

	public String write(BigDecimal pounds) {
		return Pounds.write(pounds);
	}

}
