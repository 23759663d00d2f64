package org.remit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

import org.remit.platform.database.EarlyDatabase;

/**
 * Remit: who in a council is responsible for what, under which duty, what is being done
 * about it, and how it is going.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class RemitApplication {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(RemitApplication.class);
		application.addListeners(new EarlyDatabase());
		application.run(args);
	}

}
