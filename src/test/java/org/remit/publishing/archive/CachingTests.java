package org.remit.publishing.archive;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.remit.portfolios.portfolios.TestPortfolios;
import org.remit.support.Page;
import org.remit.support.Pages;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Published pages in browsers' and proxies' stores. */
@RemitTest
class CachingTests {

	private final Pages pages;

	private final TestPortfolios portfolios;

	CachingTests(Pages pages, TestPortfolios portfolios) {
		this.pages = pages;
		this.portfolios = portfolios;
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".pdf", ".odt", ".json", "/editions/1", "/editions/1.pdf", "/editions/1.json" })
	void areAskedForEachTimeAndSentOnlyWhenTheyChanged(String rest) {
		UUID id = this.portfolios.addPublished();
		String path = this.portfolios.address(id) + rest;
		Page first = this.pages.get(path);
		assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
		String tag = first.header("ETag");
		assertThat(tag).isNotEmpty();
		Page unchanged = unlessStill(path, tag);
		assertThat(unchanged.status()).isEqualTo(304);
		assertThat(unchanged.bytes()).isEmpty();
		assertThat(unchanged.header("ETag")).isEqualTo(tag);
		assertThat(unlessStill(path, "\"another\"").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".pdf", ".json", "/editions/1", "/editions/1.json" })
	void areNewAtOnceAfterAPublication(String rest) {
		UUID id = this.portfolios.addPublished();
		String path = this.portfolios.address(id) + rest;
		String tag = this.pages.get(path).header("ETag");
		this.portfolios.change(id, (typed) -> typed.scope("The new text."));
		assertThat(unlessStill(path, tag).status()).isEqualTo(304);
		this.portfolios.publish(id);
		Page page = unlessStill(path, tag);
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.header("ETag")).isNotEqualTo(tag);
		if (!rest.endsWith(".pdf")) {
			assertThat(page.source()).contains(rest.isEmpty() || rest.equals(".json") ? "The new text." : "2");
		}
	}

	@Test
	void areNewAtOnceAfterAWithdrawal() {
		UUID id = this.portfolios.addPublished();
		String path = this.portfolios.address(id);
		String tag = this.pages.get(path).header("ETag");
		String listTag = this.pages.get("/portfolios").header("ETag");
		this.portfolios.withdraw(id, "Because.");
		assertThat(unlessStill(path, tag).text()).contains("Because.");
		assertThat(unlessStill("/portfolios", listTag).texts("a")).doesNotContain(this.portfolios.title(id));
	}

	@Test
	void areNotKeptForThoseWhoSignedIn() {
		UUID id = this.portfolios.addPublished();
		for (String rest : List.of("", ".pdf", ".json")) {
			Page page = this.pages.as("officer").get(this.portfolios.address(id) + rest);
			assertThat(page.status()).isEqualTo(200);
			assertThat(page.header("Cache-Control")).contains("no-store");
		}
	}

	@Test
	void leaveNoCookieAndNoSession() {
		UUID id = this.portfolios.addPublished();
		String address = this.portfolios.address(id);
		this.portfolios.change(id, (typed) -> typed.title(TestPortfolios.aTitle()));
		this.portfolios.publish(id);
		for (String path : List.of("/", "/portfolios", address, this.portfolios.address(id), address + ".pdf",
				address + "/editions/1", address + ".json", "/portfolios/nowhere", "/privacy", "/accessibility")) {
			Page page = this.pages.visitor().open(path);
			assertThat(page.headers("Set-Cookie")).as(path).isEmpty();
			assertThat(page.source()).as(path).doesNotContain("_csrf", "jsessionid");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".pdf", ".json", "/editions/1" })
	void tellAboutThemselvesWithoutTheirContent(String rest) throws Exception {
		String path = this.portfolios.address(this.portfolios.addPublished()) + rest;
		HttpResponse<byte[]> head = send("HEAD", path);
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValue("Content-Type")).hasValue(this.pages.get(path).header("Content-Type"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void takeNothing(String method) throws Exception {
		String address = this.portfolios.address(this.portfolios.addPublished());
		for (String path : List.of(address, address + ".json", address + "/editions/1", "/portfolios", "/")) {
			assertThat(send(method, path).statusCode()).as(path).isEqualTo(405);
		}
	}

	private Page unlessStill(String path, String tag) {
		return this.pages.visitor().open(path, "If-None-Match", tag);
	}

	private HttpResponse<byte[]> send(String method, String path) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(this.pages.address().resolve(path))
				.method(method, BodyPublishers.noBody())
				.build(), BodyHandlers.ofByteArray());
	}

}
