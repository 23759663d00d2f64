package org.remit.reading.reminders;

import java.util.List;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import org.remit.platform.council.Councils;

/**
 * Writes the e-mail. E-mails are read on the way and forwarded: it says what is due and
 * where, and nothing of what a draft says, not even its title.
 */
@Component
class ReminderLetter {

	private final Councils councils;

	ReminderLetter(Councils councils) {
		this.councils = councils;
	}

	MimeMessage write(Postbox postbox, String to, List<Reminder> reminders) {
		try {
			MimeMessage message = postbox.sender().createMimeMessage();
			MimeMessageHelper letter = new MimeMessageHelper(message, "UTF-8");
			letter.setFrom(postbox.from());
			letter.setTo(to);
			letter.setSubject(subject(reminders));
			letter.setText(text(postbox, reminders));
			// No absence notices, please (RFC 3834)
			message.setHeader("Auto-Submitted", "auto-generated");
			return message;
		}
		catch (MessagingException ex) {
			throw new MailPreparationException(ex);
		}
	}

	private static String subject(List<Reminder> reminders) {
		long late = reminders.stream().filter((one) -> one.due().isLate()).count();
		String reports = (reminders.size() == 1) ? "1 report is due" : reminders.size() + " reports are due";
		return (late == 0) ? reports : "%s, %d late".formatted(reports, late);
	}

	private String text(Postbox postbox, List<Reminder> reminders) {
		StringBuilder text = new StringBuilder("This waits for you:\n\n");
		for (Reminder reminder : reminders) {
			text.append("%s.\n%s.\n%s/manage/reports/%s\n\n".formatted(reminder.due().occasion(),
					reminder.due().words(), postbox.address(), reminder.due().report().id()));
		}
		return text
			.append("You asked %s to remind you. To turn this off:\n%s/account/reminders\n"
				.formatted(this.councils.current().name(), postbox.address()))
			.toString();
	}

}
