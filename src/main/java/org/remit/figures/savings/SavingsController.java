package org.remit.figures.savings;

import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import org.remit.platform.actor.Actor;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.CsvFile;

/** Savings as staff read them, on any day. */
@Controller
class SavingsController {

	private final SavingsAccounts accounts;

	private final Savings savings;

	private final SavingsPositions positions;

	private final SavingsPages pages;

	SavingsController(SavingsAccounts accounts, Savings savings, SavingsPositions positions, SavingsPages pages) {
		this.accounts = accounts;
		this.savings = savings;
		this.positions = positions;
		this.pages = pages;
	}

	@GetMapping(SavingsFilter.LIST)
	String list(@ModelAttribute("form") SavingsFilter filter, AsAt asAt, Model model) {
		model.addAttribute("accounts", this.accounts.on(asAt.day(), filter.portfolio(), filter.financialYear()));
		this.pages.filters(model);
		return "figures/savings/list";
	}

	@GetMapping(SavingsFilter.LIST + ".csv")
	ResponseEntity<byte[]> csv(@ModelAttribute("form") SavingsFilter filter, AsAt asAt) {
		return CsvFile.of("savings-" + asAt.day(),
				SavingsSheet.of(this.accounts.on(asAt.day(), filter.portfolio(), filter.financialYear())));
	}

	@GetMapping(SavingsFilter.LIST + "/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		SavingsLine line = this.savings.get(id);
		model.addAttribute("line", line);
		model.addAttribute("positions", this.positions.of(line));
		model.addAttribute("keeps", actor.edits(line.portfolio().document().area().id()));
		return "figures/savings/saving";
	}

}
