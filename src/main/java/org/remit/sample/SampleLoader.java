package org.remit.sample;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.remit.people.accounts.Areas;
import org.remit.platform.council.Demonstration;

/** Fills an empty database with the sample council, wholly or not at all. */
@Component
class SampleLoader implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(SampleLoader.class);

	private final Demonstration demonstration;

	private final Areas areas;

	private final SampleCouncil council;

	private final TransactionOperations transaction;

	SampleLoader(Demonstration demonstration, Areas areas, SampleCouncil council, TransactionOperations transaction) {
		this.demonstration = demonstration;
		this.areas = areas;
		this.council = council;
		this.transaction = transaction;
	}

	@Override
	public void run(ApplicationArguments args) {
		if (this.demonstration.hasSampleCouncil() && this.areas.all().isEmpty()) {
			this.transaction.executeWithoutResult((status) -> this.council.load());
			log.info("Loaded the sample council, Aldermoor Borough Council");
		}
	}

}
