package org.remit.publishing.documents;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at every draft once a day: appointments begin and end on their days without
 * anybody writing, and change what a draft would print.
 */
@Component
class DailyLook {

	private final DraftHashes hashes;

	DailyLook(DraftHashes hashes) {
		this.hashes = hashes;
	}

	@Scheduled(cron = "0 5 0 * * *", zone = "Europe/London")
	void look() {
		this.hashes.portions().forEach(this.hashes::look);
	}

}
