package org.remit.support;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a Chromium or Chrome lies on this machine. */
final class InstalledBrowser {

	/**
	 * The first is the same browser without the windows that nobody sees, and so quicker.
	 */
	private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser",
			"google-chrome-stable", "google-chrome");

	private static final List<String> USUAL_PLACES = List.of(
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"C:/Program Files/Google/Chrome/Application/chrome.exe",
			"C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

	private InstalledBrowser() {
	}

	/**
	 * The browser named in BROWSER_BINARY, else one on the path or in its usual place.
	 */
	static Optional<Path> find() {
		String named = System.getenv("BROWSER_BINARY");
		if (named != null) {
			return Optional.of(Path.of(named));
		}
		return Stream.concat(onPath(), USUAL_PLACES.stream().map(Path::of)).filter(Files::isExecutable).findFirst();
	}

	private static Stream<Path> onPath() {
		String path = System.getenv().getOrDefault("PATH", "");
		List<Path> folders = Stream.of(path.split(File.pathSeparator)).map(Path::of).toList();
		return NAMES.stream().flatMap((name) -> folders.stream().map((folder) -> folder.resolve(name)));
	}

}
