package org.remit.duties.schedules;

import java.util.UUID;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.remit.duties.responsibilities.TestMatrices;
import org.remit.support.BrowserTest;
import org.remit.support.Tabs;

import static org.assertj.core.api.Assertions.assertThat;

/** A table that comes from Word keeps its paragraphs and nested lists. */
@BrowserTest
class PasteTableScriptTests {

	private static final String WORD = """
			<html><head><style>p.MsoNormal {margin:0}</style></head><body>
			<p class=MsoNormal style='margin:0'>Schedule</p>
			<table style='width:100%'><tr><td style='width:20%'><p>5.6</p></td>
			<td><p>To keep:</p>
			<p style='text-indent:-18pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>&middot;<span>&nbsp;&nbsp; </span></span><![endif]>wells</p>
			<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>old
			ones</p></td>
			<td rowspan=2><p>Said "yes"</p><p>&nbsp;</p><p>Counted</p></td></tr>
			<tr><td></td><td><ul><li>ponds<ol><li>deep</li></ol></li></ul></td></tr></table></body></html>
			""";

	private final TestMatrices test;

	PasteTableScriptTests(TestMatrices test) {
		this.test = test;
	}

	@Test
	void isWrittenWithTabsQuotesAndBullets(Tabs tabs) {
		UUID matrix = this.test.add(this.test.post("Keeper of the Ponds " + UUID.randomUUID()));
		Page tab = tabs.signedIn("officer");
		tab.navigate("/manage/responsibilities/%s/paste".formatted(matrix));
		tab.locator("#table")
			.evaluate(
					"""
							(box, html) => {
								const data = new DataTransfer()
								data.setData('text/html', html)
								box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
							}""",
					WORD);
		assertThat(tab.locator("#table").inputValue()).isEqualTo("""
				Schedule
				5.6\t"To keep:
				- wells
				  - old ones"\t"Said ""yes""

				Counted"
				\t"- ponds
				  - 1. deep"\t
				""");
	}

}
