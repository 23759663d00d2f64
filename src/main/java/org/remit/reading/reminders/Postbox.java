package org.remit.reading.reminders;

import org.springframework.mail.javamail.JavaMailSender;

/**
 * How e-mails leave this installation.
 *
 * @param from the address that they come from
 * @param address where links lead, such as "https://remit.example.gov.uk"
 */
record Postbox(JavaMailSender sender, String from, String address) {

	Postbox {
		address = address.replaceFirst("/+$", "");
	}

}
