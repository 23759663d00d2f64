package org.remit.platform.rooms;

import java.util.Arrays;
import java.util.function.Predicate;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.Role;

/**
 * A link to a page of a room, as it stands in a menu or, with a sentence, on a first
 * page. What a page asks of those who open it is decided elsewhere: a signpost is only
 * kept from those who would be refused.
 *
 * @param order among the signposts of its place; there is room between them
 * @param sentence what is found there, empty in a menu
 * @param audience asked for places of staff only
 */
public record Signpost(Place place, int order, String title, String address, String sentence,
		Predicate<Actor> audience) {

	/** Those who write what is published. */
	public static final Predicate<Actor> WRITERS = anyOf(Role.OFFICER, Role.DEMOCRATIC_SERVICES);

	public static final Predicate<Actor> DEMOCRATIC_SERVICES = anyOf(Role.DEMOCRATIC_SERVICES);

	public static final Predicate<Actor> ADMINISTRATORS = anyOf(Role.ADMINISTRATOR);

	/** Those who keep the record as a whole in order. */
	public static final Predicate<Actor> KEEPERS = anyOf(Role.ADMINISTRATOR, Role.DEMOCRATIC_SERVICES);

	private static Predicate<Actor> anyOf(Role... roles) {
		return (actor) -> Arrays.stream(roles).anyMatch(actor::is);
	}

	public static Signpost menu(int order, String title, String address) {
		return new Signpost(Place.MENU, order, title, address, "", (actor) -> true);
	}

	public static Signpost staffMenu(int order, String title, String address, Predicate<Actor> audience) {
		return new Signpost(Place.STAFF_MENU, order, title, address, "", audience);
	}

	public static Signpost home(int order, String title, String address, String sentence) {
		return new Signpost(Place.HOME, order, title, address, sentence, (actor) -> true);
	}

	public static Signpost staffHome(int order, String title, String address, String sentence,
			Predicate<Actor> audience) {
		return new Signpost(Place.STAFF_HOME, order, title, address, sentence, audience);
	}

	/** Where signposts stand. */
	public enum Place {

		/** The menu of public pages. */
		MENU,
		/** The menu of staff. */
		STAFF_MENU,
		/** The first page of the public. */
		HOME,
		/** The page on which those begin who work with Remit. */
		STAFF_HOME

	}

}
