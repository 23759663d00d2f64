package org.remit.platform.time;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock. UK councils act on UK days: a day begins at midnight in London. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	static final ZoneId UK = ZoneId.of("Europe/London");

	@Bean
	SettableClock clock() {
		return new SettableClock(Clock.system(UK));
	}

}
