package org.remit.support;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The tests' own browser, tried on a page that no application has. */
class PagesTests {

	private static final String PAGE = """
			<main><h1>Form</h1><a href="/sent?x=1">See</a>
			<form method="post" action="/save"><input type="hidden" name="_csrf" value="t">
			<input name="title" value="old"><textarea name="scope"></textarea>
			<select name="kind"><option value="M">Member</option><option value="O">Officer</option></select>
			<input type="radio" name="sole" value="true" id="s" checked><label for="s">One</label>
			<input type="radio" name="sole" value="false" id="j"><label for="j">Shared</label>
			<button>Save</button><button name="then" value="next">Save and next</button></form></main>""";

	private static HttpServer server;

	private static Pages pages;

	@BeforeAll
	static void serve() throws IOException {
		server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		server.createContext("/", PagesTests::answer);
		server.start();
		pages = new Pages(() -> URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
	}

	@AfterAll
	static void stop() {
		server.stop(0);
	}

	private static void answer(HttpExchange exchange) throws IOException {
		String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		boolean posted = exchange.getRequestMethod().equals("POST");
		if (posted) {
			exchange.getResponseHeaders().set("Location", "/sent?" + sent);
		}
		byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(posted ? 302 : 200, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	@Test
	void sendsWhatStandsInTheFormAndFollowsTheAnswer() {
		Page page = pages.visitor().form("/form").submit();
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.address()).isEqualTo("/sent?_csrf=t&title=old&scope=&kind=M&sole=true");
	}

	@Test
	void fillsInAsAPersonDoes() {
		Page page = pages.get("/form")
			.form("/save")
			.fill("title", "Children & families")
			.fill("scope", "one\ntwo")
			.fill("kind", "Officer")
			.choose("sole", "Shared")
			.tamper("version", "7")
			.submit("Save and next");
		assertThat(page.address()).isEqualTo("/sent?_csrf=t&title=Children+%26+families&scope=one%0D%0Atwo"
				+ "&kind=O&sole=false&version=7&then=next");
	}

	@Test
	void refusesAFieldThatIsNotThere() {
		Form form = pages.visitor().form("/form");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> form.fill("titel", "x"))
			.withMessageContaining("title");
	}

	@Test
	void followsLinksByTheirWords() {
		assertThat(pages.get("/form").click("See").address()).isEqualTo("/sent?x=1");
	}

}
