package org.remit.journeys;

import java.net.URI;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

import org.remit.support.Pages;

/** One person at one tab, who finds labels, links and buttons by their words. */
record Desk(Page tab) {
	Desk signIn(String username) {
		return open("/sign-in").signInHere(username);
	}

	/** Where the page to sign in has come by itself. */
	Desk signInHere(String username) {
		fill("Username", username);
		fill("Password", Pages.PASSWORD);
		press("Sign in");
		return this;
	}

	Desk open(String path) {
		this.tab.navigate(path);
		return this;
	}

	/** Some links look like buttons, and say so. */
	Desk follow(String link) {
		find(AriaRole.LINK, link).or(button(link)).first().click();
		return this;
	}

	Desk fill(String label, String text) {
		field(label).fill(text);
		return this;
	}

	/** Picks from a list by its words or its value, or one of the radios by its label. */
	Desk pick(String label, String option) {
		field(label).selectOption(new SelectOption().setLabel(option));
		return this;
	}

	Desk tick(String label) {
		field(label).check();
		return this;
	}

	/** Presses a button and tells how its form was answered, before any redirect. */
	int press(String button) {
		return press(button(button));
	}

	int press(Locator button) {
		Response answer = this.tab.waitForResponse((response) -> response.request().method().equals("POST"),
				() -> button.click());
		this.tab.waitForLoadState();
		return answer.status();
	}

	Locator button(String words) {
		return find(AriaRole.BUTTON, words);
	}

	Locator field(String label) {
		return main().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
	}

	Locator main() {
		return this.tab.locator("main");
	}

	private Locator find(AriaRole role, String words) {
		return main().getByRole(role, new Locator.GetByRoleOptions().setName(words).setExact(true));
	}

	String heading() {
		return PrintedLine.even(main().locator("h1").innerText());
	}

	/** All that can be seen on the page, also the notice that something is done. */
	String text() {
		this.tab.waitForLoadState();
		return PrintedLine.even(this.tab.locator("body").innerText());
	}

	String path() {
		return URI.create(this.tab.url()).getPath();
	}

	/** The last part of the address: of a record's own page, its id. */
	String id() {
		return path().substring(path().lastIndexOf('/') + 1);
	}

}
