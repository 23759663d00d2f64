package org.remit.portfolios.changes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.remit.platform.actor.Actor;
import org.remit.portfolios.reshuffles.Reshuffle;
import org.remit.portfolios.reshuffles.Reshuffles;

/** What the forms of all kinds of change show beside their fields. */
@Component
class ChangePage {

	private final Reshuffles reshuffles;

	private final Changes changes;

	private final ChangeKinds kinds;

	ChangePage(Reshuffles reshuffles, Changes changes, ChangeKinds kinds) {
		this.reshuffles = reshuffles;
		this.changes = changes;
		this.kinds = kinds;
	}

	/** False while the person has to be chosen first. */
	boolean open(Actor actor, UUID id, ChangeForm asked, Model model) {
		Reshuffle reshuffle = this.reshuffles.get(actor, id);
		reshuffle.requirePrepared();
		ChangeKind kind = this.kinds.of(asked.kind());
		if (kind.lacksPerson(asked)) {
			return false;
		}
		ChangeForm form = kind.open(reshuffle, asked);
		model.addAttribute("form", form);
		show(reshuffle, form, model);
		return true;
	}

	void show(Actor actor, UUID id, ChangeForm form, Model model) {
		show(this.reshuffles.get(actor, id), form, model);
	}

	void edit(Actor actor, UUID id, UUID changeId, Model model) {
		Reshuffle reshuffle = this.reshuffles.get(actor, id);
		reshuffle.requirePrepared();
		ChangeForm form = ChangeForm.of(showChange(id, changeId, model));
		model.addAttribute("form", form);
		show(reshuffle, form, model);
	}

	void showAgain(Actor actor, UUID id, UUID changeId, ChangeForm form, Model model) {
		model.addAttribute("theirs", ChangeForm.of(showChange(id, changeId, model)));
		show(actor, id, form, model);
	}

	private Change showChange(UUID id, UUID changeId, Model model) {
		Change change = this.changes.get(id, changeId);
		model.addAttribute("change", change);
		return change;
	}

	private void show(Reshuffle reshuffle, ChangeForm form, Model model) {
		model.addAttribute("reshuffle", reshuffle);
		this.kinds.of(form.kind()).show(reshuffle, form, model);
	}

	String words(Change change) {
		return this.kinds.words(change);
	}

	/** What somebody is chosen for; refuses what can't be found. */
	String subject(ChangeForm asked) {
		return this.kinds.of(asked.kind()).subject(asked);
	}

	/** What was chosen so far, for the address of the next page. */
	static Map<String, String> chosen(ChangeForm asked) {
		Map<String, String> chosen = new LinkedHashMap<>();
		chosen.put("kind", asked.kind());
		chosen.put("post", Objects.toString(asked.post(), ""));
		chosen.put("seat", Objects.toString(asked.seat(), ""));
		chosen.values().removeIf(String::isEmpty);
		return chosen;
	}

	static String query(Map<String, String> chosen) {
		return chosen.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + entry.getValue())
			.collect(Collectors.joining("&"));
	}

}
