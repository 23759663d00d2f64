package org.remit.platform.web;

import java.util.UUID;
import java.util.function.Supplier;

import jakarta.validation.Valid;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.remit.platform.actor.Actor;

/**
 * The page on which an entry of a register is changed, at the entry's address. A room
 * says which entry it is, how its form looks and what saves it; where somebody else was
 * quicker, the page shows both.
 *
 * @param <T> the entry
 * @param <F> its form
 */
public abstract class Changing<T, F> {

	private final Saving saving;

	private final String formView;

	protected Changing(Saving saving, String formView) {
		this.saving = saving;
		this.formView = formView;
	}

	/**
	 * Brings the entry to the page, and what else the form shows; whoever may not change
	 * it is refused before they type.
	 */
	protected abstract T show(UUID id, Actor actor, Model model);

	/** The form as the entry is now. */
	protected abstract F form(T entry);

	protected abstract T change(Actor actor, UUID id, F form);

	/** What is said of an entry once it is saved, and where. */
	protected abstract Saved saved(T entry);

	@GetMapping("/{id}/edit")
	protected String edit(@PathVariable UUID id, Actor actor, Model model) {
		return open(form(show(id, actor, model)), model);
	}

	@PostMapping("/{id}")
	protected String change(@PathVariable UUID id, @Valid @ModelAttribute("form") F form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes flash) {
		return attempt(errors, () -> change(actor, id, form), flash).theirs(model, () -> form(show(id, actor, model)))
			.orShow(this.formView);
	}

	/** The page with a form as nobody has sent it yet. */
	protected final String open(F form, Model model) {
		model.addAttribute("form", form);
		return this.formView;
	}

	/** The same page where {@link #attempt} came to nothing. */
	protected final String formView() {
		return this.formView;
	}

	protected final Attempt attempt(BindingResult errors, Supplier<T> work, RedirectAttributes flash) {
		return this.saving.attempt(errors, () -> {
			Saved saved = saved(work.get());
			flash.addFlashAttribute("done", saved.words());
			return "redirect:" + saved.page();
		});
	}

	/** A sentence, and the address of the page that says it. */
	public record Saved(String words, String page) {
	}

}
