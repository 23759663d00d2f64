package org.remit.platform.council;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Whether this installation shows the sample council: on the embedded database unless
 * {@code remit.sample-council} says no, on a council's own database only when it says
 * yes. Accounts with a known password never reach a council's own database.
 */
@Component
public class Demonstration {

	private final boolean sampleCouncil;

	private final boolean ownDatabase;

	Demonstration(Environment environment) {
		this.ownDatabase = StringUtils.hasText(environment.getProperty("spring.datasource.url"));
		this.sampleCouncil = environment.getProperty("remit.sample-council", Boolean.class, !this.ownDatabase);
	}

	public boolean hasSampleCouncil() {
		return this.sampleCouncil;
	}

	public boolean hasSampleAccounts() {
		return this.sampleCouncil && !this.ownDatabase;
	}

}
