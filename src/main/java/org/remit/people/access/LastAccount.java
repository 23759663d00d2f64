package org.remit.people.access;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie that says which account this browser signed in with last. It opens nothing,
 * it only tells whose form is held when a session has ended.
 */
final class LastAccount {

	static final String UUID_PATTERN = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

	private static final String COOKIE = "remit-account";

	private LastAccount() {
	}

	static Optional<UUID> of(HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> COOKIE.equals(cookie.getName()))
			.map(Cookie::getValue)
			.filter((value) -> value.matches(UUID_PATTERN))
			.map(UUID::fromString)
			.findFirst();
	}

	static void remember(UUID account, HttpServletRequest request, HttpServletResponse response) {
		ResponseCookie cookie = ResponseCookie.from(COOKIE, account.toString())
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Strict")
			.path("/")
			.maxAge(Duration.ofDays(7))
			.build();
		response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
	}

}
