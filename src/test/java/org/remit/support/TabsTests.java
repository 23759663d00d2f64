package org.remit.support;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** That the browser's watch sees what it is there to see. */
class TabsTests {

	private HttpServer server;

	private Tabs tabs;

	@BeforeEach
	void open() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		this.server.createContext("/", TabsTests::answer);
		this.server.start();
		this.tabs = new Tabs(URI.create("http://127.0.0.1:" + this.server.getAddress().getPort()));
	}

	@AfterEach
	void close() {
		this.tabs.close();
		this.server.stop(0);
	}

	/** The path is the page's own HTML, so that each test shows what it looks at. */
	private static void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath().substring(1);
		byte[] page = ("<!doctype html><html lang='en'><title>T</title><link rel='icon' href='data:,'><main>" + path
				+ "</main></html>")
			.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
		exchange.getResponseHeaders().set("Content-Security-Policy", "script-src 'self'");
		exchange.sendResponseHeaders(path.equals("missing") ? 404 : 200, page.length);
		exchange.getResponseBody().write(page);
		exchange.close();
	}

	@Test
	void findsNothingWrongWithAnOrdinaryPageOrARefusal() {
		Page page = this.tabs.open();
		Accessibility accessibility = Accessibility.of(page);
		page.navigate("/<h1>Hello");
		page.navigate("/missing");
		assertThat(accessibility.violations()).isEmpty();
		assertThat(this.tabs.problems()).isEmpty();
	}

	@Test
	void findsWhatShutsSomebodyOut() {
		Page page = this.tabs.open();
		Accessibility accessibility = Accessibility.of(page);
		page.navigate("/<h1>Hello</h1><input name=title>");
		assertThat(accessibility.violations()).singleElement().asString().contains("label", "name=\"title\"");
		page.navigate("/<h1 style='color:%23ccc'>Hello</h1><input name=title>");
		assertThat(accessibility.violations()).hasSize(2);
		assertThat(accessibility.violationsBesidesColours()).singleElement().asString().contains("label");
	}

	@Test
	void seesAScriptThatThePolicyForbids() {
		this.tabs.open().navigate("/<script>1</script>");
		assertThat(this.tabs.problems()).singleElement().asString().contains("Content Security Policy");
	}

	@Test
	void seesAnImageThatIsNotThere() {
		this.tabs.open().navigate("/<img src=missing>");
		assertThat(this.tabs.problems()).singleElement().asString().contains("404");
	}

}
