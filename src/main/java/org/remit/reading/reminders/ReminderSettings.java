package org.remit.reading.reminders;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** What an installation must say before it writes to anybody. By default it does not. */
@Component
class ReminderSettings {

	private final String host;

	private final String from;

	private final String address;

	ReminderSettings(@Value("${spring.mail.host:}") String host, @Value("${remit.reminders.from:}") String from,
			@Value("${remit.address:}") String address) {
		this.host = host;
		this.from = from;
		this.address = address;
	}

	/**
	 * True where there is a mail server, somebody who writes and an address for links.
	 */
	boolean areSent() {
		return !this.host.isEmpty() && !this.from.isEmpty() && !this.address.isEmpty();
	}

	Postbox postbox(JavaMailSender sender) {
		return new Postbox(sender, this.from, this.address);
	}

}
