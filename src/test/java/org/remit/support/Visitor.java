package org.remit.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/** One person's browser: a session of cookies, and nothing else. */
public final class Visitor {

	private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303);

	private static final String FORM = "application/x-www-form-urlencoded";

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final URI address;

	Visitor(URI address) {
		this.address = address;
	}

	/** Opens an address and follows where it leads. */
	public Page get(String path) {
		return follow(open(path));
	}

	/**
	 * Opens an address and stays there, also when it redirects.
	 * @param headers names and values in turn
	 */
	public Page open(String path, String... headers) {
		HttpRequest.Builder request = request(path);
		return send((headers.length == 0) ? request : request.headers(headers));
	}

	/** The one form of the page at that address. */
	public Form form(String path) {
		return get(path).form();
	}

	/**
	 * Posts fields already encoded from a page of the application, follows where it
	 * leads.
	 */
	public Page post(String path, String fields) {
		return follow(send(path, fields, "Origin", this.address.toString()));
	}

	/** Posts a form with files, follows where it leads. */
	Page post(String path, Multipart form) {
		return follow(send(request(path).header("Content-Type", form.type())
			.header("Origin", this.address.toString())
			.POST(BodyPublishers.ofByteArray(form.body()))));
	}

	/**
	 * Posts fields already encoded and stays there.
	 * @param headers names and values in turn
	 */
	public Page send(String path, String fields, String... headers) {
		BodyPublisher body = BodyPublishers.ofString(fields);
		HttpRequest.Builder request = request(path).header("Content-Type", FORM).POST(body);
		return send((headers.length == 0) ? request : request.headers(headers));
	}

	private Page follow(Page page) {
		Page current = page;
		for (int steps = 0; REDIRECTS.contains(current.status()); steps++) {
			if (steps == 10) {
				throw new AssertionError("Redirected in a circle: " + current);
			}
			current = open(current.header("Location"));
		}
		return current;
	}

	private HttpRequest.Builder request(String path) {
		URI uri = this.address.resolve(path);
		if (!uri.getAuthority().equals(this.address.getAuthority())) {
			throw new AssertionError("Leads away from the application: " + path);
		}
		return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).header("Accept", "text/html,*/*;q=0.8");
	}

	private Page send(HttpRequest.Builder request) {
		try {
			HttpResponse<byte[]> response = this.client.send(request.build(), BodyHandlers.ofByteArray());
			return new Page(this, response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
