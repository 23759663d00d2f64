package org.remit.platform.web;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Style sheet, scripts and pictures: what is served as a file, and what is not. */
@RemitTest
class WebAssetsTests {

	private final Pages pages;

	WebAssetsTests(Pages pages) {
		this.pages = pages;
	}

	@Test
	void servesWhatPagesAreMadeOf() {
		assertThat(type("/assets/remit.css")).startsWith("text/css");
		assertThat(type("/assets/remit.js")).startsWith("text/javascript");
		assertThat(type("/assets/govuk-frontend.min.js")).startsWith("text/javascript");
		assertThat(type("/assets/emblem.svg")).startsWith("image/svg+xml");
		assertThat(type("/favicon.ico")).startsWith("image/");
	}

	@Test
	void asksEachTimeWhetherAFileChanged() {
		Page first = this.pages.get("/assets/remit.css");
		assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
		assertThat(this.pages.visitor().open("/assets/remit.css", "If-None-Match", first.header("ETag")).status())
			.isEqualTo(304);
	}

	@Test
	void compressesTheStyleSheet() {
		Page page = this.pages.visitor().open("/assets/remit.css", "Accept-Encoding", "gzip");
		assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(page.bytes().length).isLessThan(40_000);
	}

	@Test
	void servesNothingElse() {
		for (String path : List.of("/assets/", "/assets/none.css", "/assets/../application.yaml",
				"/assets/%2e%2e/application.yaml", "/assets/..%2f..%2fapplication.yaml", "/application.yaml",
				"/webjars/govuk-frontend/5.14.0/package.json", "/static/assets/remit.css")) {
			assertThat(this.pages.get(path).status()).as(path).isBetween(400, 404);
		}
	}

	/** GDS Transport and the crown are licensed for GOV.UK alone. */
	@Test
	void carriesNothingThatBelongsToGovUk() {
		assertThat(this.pages.get("/assets/remit.css").source()).contains(".govuk-button")
			.doesNotContainIgnoringCase("gds transport")
			.doesNotContainIgnoringCase("crest")
			.doesNotContain("@font-face", "url(");
	}

	private String type(String path) {
		Page page = this.pages.get(path);
		assertThat(page.status()).as(path).isEqualTo(200);
		return page.header("Content-Type");
	}

}
