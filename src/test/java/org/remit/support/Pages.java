package org.remit.support;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.springframework.context.ApplicationContext;

/**
 * The pages of the running application, over real HTTP, as a browser without scripts sees
 * them: cookies kept, redirects followed, forms sent with all that stands in them.
 */
public final class Pages {

	/** The password of every sample account. */
	public static final String PASSWORD = "sample-council-2026";

	private final Supplier<URI> address;

	private final Map<String, Visitor> signedIn = new ConcurrentHashMap<>();

	Pages(Supplier<URI> address) {
		this.address = address;
	}

	static Pages of(ApplicationContext context) {
		return new Pages(() -> URI
			.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port")));
	}

	/** Where the application listens, for tests that bring their own client. */
	public URI address() {
		return this.address.get();
	}

	/** Somebody who has not signed in. */
	public Visitor visitor() {
		return new Visitor(address());
	}

	/** A page as the public gets it. */
	public Page get(String path) {
		return visitor().get(path);
	}

	/**
	 * The holder of a sample account. The session is shared by all tests, so that signing
	 * in costs once: a test that signs out or changes the account takes its own with
	 * {@link #signIn}.
	 */
	public Visitor as(String username) {
		return this.signedIn.computeIfAbsent(username, (name) -> signIn(name, PASSWORD));
	}

	/** Signs in through the page, in a session of its own. */
	public Visitor signIn(String username, String password) {
		Visitor visitor = visitor();
		Page page = visitor.form("/sign-in").fill("username", username).fill("password", password).submit();
		if (page.status() != 200 || page.address().startsWith("/sign-in")) {
			throw new AssertionError(username + " could not sign in: " + page);
		}
		return visitor;
	}

}
