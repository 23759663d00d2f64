package org.remit.support;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;

/** Tabs in Chromium, one for each person in a story, all watched for errors. */
public final class Tabs {

	private final URI address;

	private final List<BrowserContext> opened = new ArrayList<>();

	private final List<String> problems = new ArrayList<>();

	Tabs(URI address) {
		this.address = address;
	}

	/** A tab with cookies of its own; addresses can be given as paths. */
	public Page open() {
		return open(new NewContextOptions());
	}

	/** The same with a window or settings that the test wants. */
	public Page open(NewContextOptions options) {
		BrowserContext context = Browser.get()
			.newContext(options.setBaseURL(this.address.toString()).setLocale("en-GB").setTimezoneId("Europe/London"));
		this.opened.add(context);
		context.onConsoleMessage(this::console);
		context.onWebError((error) -> this.problems.add("script error: " + error.error()));
		context.onRequestFailed(this::failed);
		context.onResponse(this::answered);
		return context.newPage();
	}

	/** A tab in which the holder of a sample account has signed in. */
	public Page signedIn(String username) {
		Page page = open();
		page.navigate("/sign-in");
		page.locator("[name=username]").fill(username);
		page.locator("[name=password]").fill(Pages.PASSWORD);
		page.locator("[name=password]").press("Enter");
		page.waitForURL((url) -> !URI.create(url).getPath().equals("/sign-in"));
		return page;
	}

	/** What went wrong in the pages so far. */
	public List<String> problems() {
		settle();
		return List.copyOf(this.problems);
	}

	/** Chromium's reports come in order: after this answer, all earlier ones are here. */
	private void settle() {
		this.opened.stream().flatMap((context) -> context.pages().stream()).forEach((page) -> {
			page.waitForLoadState();
			page.evaluate("document.readyState");
		});
	}

	void close() {
		settle();
		this.opened.forEach(BrowserContext::close);
		this.opened.clear();
	}

	/** What didn't load is told better by its answer. */
	private void console(ConsoleMessage message) {
		if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
			this.problems.add("console: " + message.text() + " on " + message.page().url());
		}
	}

	/** A request is aborted whenever one leaves a page early. */
	private void failed(Request request) {
		if (!request.failure().contains("ERR_ABORTED")) {
			this.problems.add("request failed: " + request.url() + " " + request.failure());
		}
	}

	/** A page may well refuse; what a page is made of may not, and nothing may break. */
	private void answered(Response response) {
		int allowed = response.request().isNavigationRequest() ? 499 : 399;
		if (response.status() > allowed) {
			this.problems.add(response.status() + " from " + response.url());
		}
	}

}
