package org.remit.support;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.impl.driver.Driver;
import org.junit.jupiter.api.Assumptions;

/**
 * One headless browser a test JVM: the machine's own Chromium or Chrome, else
 * Playwright's download, else its tests are skipped with one loud line, and fail where
 * {@code CI=true}.
 */
final class Browser {

	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static com.microsoft.playwright.Browser launched;

	private static PlaywrightException missing;

	private Browser() {
	}

	static synchronized com.microsoft.playwright.Browser get() {
		if (launched == null && missing == null) {
			launch();
		}
		if (missing != null) {
			Assumptions.abort("No browser: " + missing.getMessage());
		}
		return launched;
	}

	private static void launch() {
		try {
			Optional<Path> installed = InstalledBrowser.find();
			if (installed.isEmpty()) {
				download();
			}
			launched = launch(installed);
		}
		catch (PlaywrightException ex) {
			missing(ex);
		}
	}

	/** Without this setting, Playwright would download three browsers of its own. */
	private static com.microsoft.playwright.Browser launch(Optional<Path> installed) {
		Map<String, String> environment = new HashMap<>(System.getenv());
		environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
		Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
		Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
		installed.ifPresent(options::setExecutablePath);
		return playwright.chromium().launch(options);
	}

	private static void download() {
		try {
			ProcessBuilder install = Driver.ensureDriverInstalled(Map.of(), false).createProcessBuilder();
			install.command().addAll(List.of("install", "--only-shell", "chromium"));
			if (install.inheritIO().start().waitFor() != 0) {
				throw new PlaywrightException("Playwright could not download Chromium");
			}
		}
		catch (IOException | InterruptedException ex) {
			throw new PlaywrightException("Playwright could not download Chromium", ex);
		}
	}

	private static void missing(PlaywrightException reason) {
		if (List.of("true", "1").contains(System.getenv().getOrDefault("CI", ""))) {
			throw reason;
		}
		System.err.println("*** BROWSER TESTS SKIPPED: no Chromium or Chrome here, and none could be downloaded."
				+ " Install one, or name it in BROWSER_BINARY. ***");
		missing = reason;
	}

}
