package org.remit.duties.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.support.BrowserTest;
import org.remit.support.Tabs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rows that are edited in their place: nothing typed is lost, and nobody is asked twice.
 */
@BrowserTest
class DraftScriptTests {

	private final TestMatrices test;

	private final List<String> dialogs = new ArrayList<>();

	private Responsibility first;

	private Responsibility second;

	private String rows;

	DraftScriptTests(TestMatrices test) {
		this.test = test;
	}

	@BeforeEach
	void enterTwoRows() {
		UUID matrix = this.test.add(this.test.post("Keeper of the Sluices " + UUID.randomUUID()));
		this.first = this.test.row(matrix, "1", "To open the sluices", "", "");
		this.second = this.test.row(matrix, "2", "To shut the sluices", "", "");
		this.rows = "/manage/responsibilities/%s/rows".formatted(matrix);
	}

	@Test
	void areSavedOneAfterTheOtherByKeysAndLeftWithoutBeingAsked(Tabs tabs) {
		Page tab = open(tabs);
		type(tab, this.first, "To open the sluices at dawn");
		tab.keyboard().press("Control+Enter");
		textarea(tab, this.second).waitFor();
		textarea(tab, this.second).fill("To shut the sluices at dusk");
		tab.keyboard().press("Control+Enter");
		textarea(tab, this.second).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
		tab.navigate("/manage");
		assertThat(this.dialogs).isEmpty();
		assertThat(this.test.matrix(this.first.matrix().id()).responsibilities())
			.extracting((draft) -> draft.responsibility().text())
			.containsExactly("To open the sluices at dawn", "To shut the sluices at dusk");
	}

	@Test
	void areNotLostWhenAnotherRowIsMoved(Tabs tabs) {
		Page tab = open(tabs);
		type(tab, this.first, "To open the sluices at dawn");
		tab.locator("#row-%d button[name=up]".formatted(this.second.key())).click();
		tab.waitForCondition(() -> !this.dialogs.isEmpty());
		assertThat(this.dialogs).containsExactly("beforeunload");
		assertThat(textarea(tab, this.first).inputValue()).isEqualTo("To open the sluices at dawn");
	}

	private Page open(Tabs tabs) {
		Page tab = tabs.signedIn("officer");
		tab.onDialog((dialog) -> {
			this.dialogs.add(dialog.type());
			dialog.dismiss();
		});
		tab.navigate(this.rows);
		return tab;
	}

	private static void type(Page tab, Responsibility responsibility, String text) {
		tab.locator("#row-%d .remit-rows__edit".formatted(responsibility.key())).click();
		textarea(tab, responsibility).fill(text);
	}

	private static Locator textarea(Page tab, Responsibility responsibility) {
		return tab.locator("#row-%d textarea[name=text]".formatted(responsibility.key()));
	}

}
