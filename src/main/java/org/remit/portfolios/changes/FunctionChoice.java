package org.remit.portfolios.changes;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

import org.remit.platform.web.Listing;
import org.remit.portfolios.functions.Allocation;
import org.remit.portfolios.functions.ServiceFunction;
import org.remit.portfolios.reshuffles.FunctionRegister;
import org.remit.portfolios.reshuffles.Reshuffle;

/** All functions in the order of the tree, with the portfolio that each moves from. */
@Component
@Order(3)
class FunctionChoice implements Choice {

	private final FunctionRegister register;

	FunctionChoice(FunctionRegister register) {
		this.register = register;
	}

	@Override
	public String key() {
		return "functions";
	}

	@Override
	public String label() {
		return "Functions";
	}

	@Override
	public String searchLabel() {
		return "Find a function by its name";
	}

	@Override
	public Listing.Page<Row> rows(Reshuffle reshuffle, String words, Pageable page) {
		List<Row> rows = new ArrayList<>();
		this.register.allocated(reshuffle.dayBefore()).forEach((function, from) -> rows.add(row(function, from)));
		return page(reshuffle, words, rows);
	}

	private static Row row(ServiceFunction function, List<Allocation> from) {
		return new Row(function.id(), function.name(), FunctionRegister.words(from),
				from.stream()
					.map((one) -> new Action("Move it from " + one.portfolio().title(),
							"kind=move&function=%s&allocation=%s".formatted(function.id(), one.id())))
					.toList());
	}

}
