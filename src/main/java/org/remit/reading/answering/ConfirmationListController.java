package org.remit.reading.answering;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.remit.people.accounts.Accounts;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.SettableClock;
import org.remit.platform.web.BadAddress;
import org.remit.platform.web.CsvFile;

/** Who has read what they answer for and who has not, for democratic services. */
@Controller
class ConfirmationListController {

	private final Desks desks;

	private final Accounts accounts;

	private final SettableClock clock;

	ConfirmationListController(Desks desks, Accounts accounts, SettableClock clock) {
		this.desks = desks;
		this.accounts = accounts;
		this.clock = clock;
	}

	@GetMapping("/manage/confirmations")
	String list(@RequestParam(defaultValue = "") String state, Model model) {
		ReadingState chosen = state(state);
		ReadingList list = list();
		model.addAttribute("list", list);
		model.addAttribute("counts", list.counts());
		model.addAttribute("states", ReadingState.values());
		model.addAttribute("chosen", chosen);
		model.addAttribute("readings", list.in(chosen));
		return "reading/answering/confirmations";
	}

	/** The same for a spreadsheet. */
	@GetMapping("/manage/confirmations.csv")
	ResponseEntity<byte[]> table(@RequestParam(defaultValue = "") String state) {
		return CsvFile.of("confirmations", list().table(state(state)));
	}

	private ReadingList list() {
		LocalDate today = this.clock.today();
		Desk desk = this.desks.all(new AsAt(today, today));
		Set<UUID> people = desk.held().stream().map((one) -> one.office().person().id()).collect(Collectors.toSet());
		return ReadingList.of(desk, this.accounts.whoCanSignIn(people));
	}

	private static ReadingState state(String key) {
		return key.isEmpty() ? null
				: Arrays.stream(ReadingState.values())
					.filter((one) -> one.key().equals(key))
					.findFirst()
					.orElseThrow(() -> new BadAddress("Choose confirmed, outdated or not yet."));
	}

}
