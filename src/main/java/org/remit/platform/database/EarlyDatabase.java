package org.remit.platform.database;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded database while Spring still reads its configuration. The first
 * start unpacks and makes the database, seconds in which the other processor would wait.
 */
public final class EarlyDatabase implements ApplicationListener<SpringApplicationEvent> {

	private FutureTask<EmbeddedDatabase> start;

	private boolean taken;

	@Override
	public void onApplicationEvent(SpringApplicationEvent event) {
		if (event instanceof ApplicationEnvironmentPreparedEvent prepared && isWanted(prepared.getEnvironment())) {
			begin(folder(prepared.getEnvironment()));
			prepared.getBootstrapContext()
				.addCloseListener((closed) -> closed.getApplicationContext()
					.getBeanFactory()
					.registerSingleton("earlyDatabase", this));
		}
		if (event instanceof ApplicationFailedEvent) {
			stopUnlessTaken();
		}
	}

	/** An empty address, as Compose files write it, names no other database. */
	static boolean isWanted(Environment environment) {
		return !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
	}

	static Path folder(Environment environment) {
		return Path.of(environment.getProperty("remit.data-dir", "./data"));
	}

	private void begin(Path folder) {
		this.start = new FutureTask<>(() -> EmbeddedDatabase.start(folder));
		new Thread(this.start, "embedded-database").start();
	}

	/** The database, once it has started; whoever takes it closes it. */
	EmbeddedDatabase take() {
		this.taken = true;
		try {
			return this.start.get();
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void stopUnlessTaken() {
		if (this.start != null && !this.taken) {
			take().close();
		}
	}

}
