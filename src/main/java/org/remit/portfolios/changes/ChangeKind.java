package org.remit.portfolios.changes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.springframework.ui.Model;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.portfolios.reshuffles.Reshuffle;

/**
 * A kind of change that a reshuffle can make, one bean a kind. Everything it does to a
 * register it does through that register's front door. Its fields are the fragment
 * {@code portfolios/changes/kind-KEY}.
 */
interface ChangeKind {

	/** Tells it from the others, in addresses and in the database. */
	String key();

	/**
	 * What ends is ended before anything is given to somebody new, whatever the order in
	 * which the changes were typed.
	 */
	default boolean isEnding() {
		return false;
	}

	/** True while somebody has still to be chosen before the form can be shown. */
	default boolean lacksPerson(ChangeForm asked) {
		return false;
	}

	/** What the person is chosen for, such as the title of the post. */
	default String subject(ChangeForm asked) {
		throw new NotFound("No person is chosen for this");
	}

	/** The form to open, with what is known already; refuses what can't be found. */
	ChangeForm open(Reshuffle reshuffle, ChangeForm asked);

	/** What the form shows beside its fields. */
	void show(Reshuffle reshuffle, ChangeForm form, Model model);

	/** Makes the change say what was typed, or refuses beside the field. */
	void fill(Change change, ChangeForm form, List<Change> others);

	/** Further changes that the form asked for in passing. */
	default List<ChangeForm> along(Change change, ChangeForm form, List<Change> others) {
		return List.of();
	}

	/**
	 * "Appoint Councillor Antony High to Leader of the Council". Reasons are for staff
	 * and stay out of it: the decision sheet says the same.
	 */
	String words(Change change);

	/** The records whose state before and after should be looked at. */
	Set<UUID> touched(Change change);

	/**
	 * Changes the register, and says what it did once that has been sent to the database.
	 */
	Supplier<List<Effect>> apply(Actor actor, Change change);

	/** One set changes one thing once. */
	static void refuseSecond(List<Change> others, Predicate<Change> same, String words) {
		others.stream().filter(same).findFirst().ifPresent((other) -> {
			throw new RuleBroken(null, "%s, change %d".formatted(words, other.position() + 1));
		});
	}

	/** Nothing is found without an id. */
	static <T> Optional<T> find(UUID id, Function<UUID, Optional<T>> register) {
		return Optional.ofNullable(id).flatMap(register);
	}

	/** Brings back what was, or refuses in words where something stands on it. */
	void undo(Actor actor, Change change);

}
