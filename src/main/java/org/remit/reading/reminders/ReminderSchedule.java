package org.remit.reading.reminders;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sends reminders each morning where a council named its mail server; without one nobody
 * is written to.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class ReminderSchedule {

	private static final Logger logger = LoggerFactory.getLogger(ReminderSchedule.class);

	private final Reminders reminders;

	private final ReminderSettings settings;

	private final JavaMailSender sender;

	ReminderSchedule(Reminders reminders, ReminderSettings settings, JavaMailSender sender) {
		this.reminders = reminders;
		this.settings = settings;
		this.sender = sender;
	}

	@Scheduled(cron = "${remit.reminders.at:0 0 7 * * *}", zone = "Europe/London")
	void remind() {
		if (!this.settings.areSent()) {
			logger.warn("Nobody is reminded: set remit.reminders.from and remit.address beside spring.mail.host");
			return;
		}
		int sent = this.reminders.send(this.settings.postbox(this.sender));
		logger.info("Reminders sent: {}", sent);
	}

}
