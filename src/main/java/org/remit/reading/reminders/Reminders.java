package org.remit.reading.reminders;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

import org.remit.people.accounts.Account;
import org.remit.people.accounts.Accounts;
import org.remit.reports.progress.DueReport;
import org.remit.reports.progress.DueReports;

/**
 * Reminds everybody who asked for it of what waits for them: some days before the last
 * day, and once more when it is past. However often this runs, nobody is told the same
 * twice. Accounts that are locked are reminded of nothing.
 */
@Component
class Reminders {

	private static final Logger logger = LoggerFactory.getLogger(Reminders.class);

	private final ReminderChoices choices;

	private final Accounts accounts;

	private final DueReports due;

	private final ReminderRound round;

	Reminders(ReminderChoices choices, Accounts accounts, DueReports due, ReminderRound round) {
		this.choices = choices;
		this.accounts = accounts;
		this.due = due;
		this.round = round;
	}

	/**
	 * Returns how many e-mails were sent. Each stands for itself: one that fails leaves
	 * the others sent.
	 */
	int send(Postbox postbox) {
		List<DueReport> reports = this.due.all();
		List<ReminderChoice> wanted = this.choices.wanted();
		Map<UUID, Account> usable = this.accounts.usable(wanted.stream().map(ReminderChoice::accountId).toList())
			.stream()
			.collect(Collectors.toMap(Account::id, Function.identity()));
		return (int) wanted.stream()
			.filter((choice) -> usable.containsKey(choice.accountId()))
			.filter((choice) -> reminded(postbox, choice, usable.get(choice.accountId()), reports))
			.count();
	}

	private boolean reminded(Postbox postbox, ReminderChoice choice, Account account, List<DueReport> reports) {
		try {
			return this.round.remind(postbox, choice, account, reports);
		}
		catch (MailException ex) {
			logger.warn("Could not remind {} by e-mail; tried again tomorrow", account.username(), ex);
			return false;
		}
	}

}
