package org.remit.people.access;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;

import org.remit.platform.actor.Actor;

import static org.remit.people.access.AccessRule.EVERYONE;
import static org.remit.people.access.AccessRule.NOBODY;
import static org.remit.people.access.AccessRule.SIGNED_IN;
import static org.remit.people.access.AccessRule.posting;
import static org.remit.people.access.AccessRule.reading;
import static org.remit.people.access.AccessRule.using;
import static org.remit.platform.actor.Role.ADMINISTRATOR;
import static org.remit.platform.actor.Role.DEMOCRATIC_SERVICES;
import static org.remit.platform.actor.Role.MEMBER;
import static org.remit.platform.actor.Role.OFFICER;

/**
 * Every address of the application and who may use it. What no rule names isn't there for
 * anyone. Rules for single records (whose area owns this portfolio) are kept by the front
 * doors.
 */
final class AccessRules {

	private static final List<AccessRule> RULES = List.of(
			// The public reads, and never changes anything
			reading("/", EVERYONE), reading("/accessibility", EVERYONE), reading("/privacy", EVERYONE),
			reading("/overview", EVERYONE), reading("/portfolios/**", EVERYONE), reading("/functions/**", EVERYONE),
			reading("/people/**", EVERYONE), reading("/posts/**", EVERYONE), reading("/boards/**", EVERYONE),
			reading("/terms-of-reference/**", EVERYONE), reading("/responsibilities/**", EVERYONE),
			reading("/sources/**", EVERYONE), reading("/assurance/**", EVERYONE), reading("/plans/**", EVERYONE),
			reading("/indicators/**", EVERYONE), reading("/scorecards", EVERYONE), reading("/assets/**", EVERYONE),
			reading("/favicon.ico", EVERYONE), reading("/actuator/health/**", EVERYONE), reading("/who", EVERYONE),
			reading("/reports/**", EVERYONE),
			// Coming in, going out, and what belongs to oneself
			using("/sign-in", EVERYONE), posting("/sign-out", EVERYONE), using("/account/**", SIGNED_IN),
			// Only the application itself goes there, to say what went wrong
			posting("/sign-in/refused", NOBODY), reading("/error", NOBODY),
			// Members' reading, and what they are asked
			using("/members/reviews/**", MEMBER, OFFICER, DEMOCRATIC_SERVICES),
			reading("/members/**", MEMBER, OFFICER, DEMOCRATIC_SERVICES),
			posting("/members", MEMBER, OFFICER, DEMOCRATIC_SERVICES),
			// The staff pages: officers edit documents, democratic services the registers
			// too
			reading("/manage", OFFICER, DEMOCRATIC_SERVICES, ADMINISTRATOR),
			reading("/manage/due", OFFICER, DEMOCRATIC_SERVICES),
			using("/manage/portfolios/**", OFFICER, DEMOCRATIC_SERVICES),
			reading("/manage/functions/**", OFFICER, DEMOCRATIC_SERVICES),
			posting("/manage/functions/**", DEMOCRATIC_SERVICES),
			reading("/manage/sources/**", OFFICER, DEMOCRATIC_SERVICES),
			posting("/manage/sources/**", DEMOCRATIC_SERVICES),
			using("/manage/documents/**", OFFICER, DEMOCRATIC_SERVICES),
			using("/manage/terms-of-reference/**", OFFICER, DEMOCRATIC_SERVICES),
			using("/manage/responsibilities/**", OFFICER, DEMOCRATIC_SERVICES),
			using("/manage/plans/**", OFFICER, DEMOCRATIC_SERVICES),
			reading("/manage/gaps/**", OFFICER, DEMOCRATIC_SERVICES),
			using("/manage/savings/**", OFFICER, DEMOCRATIC_SERVICES),
			reading("/manage/savings.csv", OFFICER, DEMOCRATIC_SERVICES),
			using("/manage/assurance/**", OFFICER, DEMOCRATIC_SERVICES),
			using("/manage/reports/**", OFFICER, DEMOCRATIC_SERVICES),
			using("/manage/report-kinds/**", ADMINISTRATOR, DEMOCRATIC_SERVICES),
			using("/manage/report-deadlines", ADMINISTRATOR, DEMOCRATIC_SERVICES),
			using("/manage/revisions/**", OFFICER, DEMOCRATIC_SERVICES),
			using("/manage/indicators/**", OFFICER, DEMOCRATIC_SERVICES),
			using("/manage/boards/**", OFFICER, DEMOCRATIC_SERVICES),
			using("/manage/seats/**", OFFICER, DEMOCRATIC_SERVICES),
			using("/manage/seat-holdings/**", OFFICER, DEMOCRATIC_SERVICES),
			using("/manage/board-mistakes/**", OFFICER, DEMOCRATIC_SERVICES),
			reading("/manage/confirmations", DEMOCRATIC_SERVICES),
			reading("/manage/confirmations.csv", DEMOCRATIC_SERVICES),
			reading("/manage/people/**", OFFICER, DEMOCRATIC_SERVICES),
			posting("/manage/people/**", DEMOCRATIC_SERVICES),
			reading("/manage/posts/**", OFFICER, DEMOCRATIC_SERVICES), posting("/manage/posts/**", DEMOCRATIC_SERVICES),
			reading("/manage/appointments/**", OFFICER, DEMOCRATIC_SERVICES),
			posting("/manage/appointments/**", DEMOCRATIC_SERVICES),
			reading("/manage/wards/**", OFFICER, DEMOCRATIC_SERVICES), posting("/manage/wards/**", DEMOCRATIC_SERVICES),
			reading("/manage/groups/**", OFFICER, DEMOCRATIC_SERVICES),
			posting("/manage/groups/**", DEMOCRATIC_SERVICES), using("/manage/memberships/**", DEMOCRATIC_SERVICES),
			using("/manage/reshuffles/**", DEMOCRATIC_SERVICES),
			reading("/manage/designations/**", OFFICER, DEMOCRATIC_SERVICES),
			posting("/manage/designations/**", DEMOCRATIC_SERVICES),
			using("/manage/archive/**", ADMINISTRATOR, DEMOCRATIC_SERVICES),
			reading("/manage/audit/**", ADMINISTRATOR, DEMOCRATIC_SERVICES),
			// Running the installation
			using("/manage/accounts/**", ADMINISTRATOR), using("/manage/areas/**", ADMINISTRATOR),
			using("/manage/council/**", ADMINISTRATOR), reading("/actuator/mappings", ADMINISTRATOR));

	/** Below these nobody is told what is there before they signed in. */
	private static final List<String> PRIVATE = List.of("/manage", "/members", "/account", "/actuator/mappings");

	private AccessRules() {
	}

	static boolean admits(HttpServletRequest request, Actor actor) {
		return find(method(request), path(request)).map((rule) -> rule.audience().test(actor)).orElse(false);
	}

	/** True where somebody at least may do this. */
	static boolean names(HttpServletRequest request) {
		return names(method(request), path(request));
	}

	/** True where the address is there, but nothing is posted to it. */
	static boolean namesForReading(HttpServletRequest request) {
		return names(HttpMethod.GET, path(request));
	}

	private static boolean names(HttpMethod method, PathContainer path) {
		return find(method, path).filter((rule) -> rule.audience() != NOBODY).isPresent();
	}

	static boolean isPrivate(HttpServletRequest request) {
		String path = path(request).value();
		return PRIVATE.stream().anyMatch((root) -> path.equals(root) || path.startsWith(root + "/"));
	}

	static Optional<AccessRule> find(HttpMethod method, PathContainer path) {
		return RULES.stream().filter((rule) -> rule.names(method, path)).findFirst();
	}

	private static HttpMethod method(HttpServletRequest request) {
		return HttpMethod.valueOf(request.getMethod());
	}

	private static PathContainer path(HttpServletRequest request) {
		return ServletRequestPathUtils.parse(request).pathWithinApplication();
	}

}
