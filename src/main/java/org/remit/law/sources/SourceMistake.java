package org.remit.law.sources;

import java.util.function.Consumer;

import org.remit.people.people.Registrars;
import org.remit.platform.actor.Actor;
import org.remit.platform.web.Mistake;
import org.remit.platform.web.Mistaken;

/** What everything has in common that may have been entered about sources by mistake. */
public final class SourceMistake {

	private SourceMistake() {
	}

	/**
	 * @param advice what to do instead where it was right once
	 * @param above the page to go to afterwards
	 */
	public static Mistaken of(Actor actor, String what, Integer version, String advice, String above,
			Consumer<Mistake> verb) {
		Registrars.require(actor);
		return new Mistaken(what, version).below("Sources", "/manage/sources")
			.advice("Only for what never was, and was entered by mistake. It disappears from the register, and the audit"
					+ " trail keeps it. " + advice)
			.cancel(above)
			.struckOut(verb, "Struck it out.", above);
	}

}
