package org.remit.platform.web;

import java.util.function.Supplier;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * What became of a form that was sent: it did its work and leads on, or it was refused
 * and is shown again. Each step does nothing where the work was done; the steps run in
 * the order in which they are written.
 */
public final class Attempt {

	private final BindingResult errors;

	private final String next;

	Attempt(BindingResult errors, String next) {
		this.errors = errors;
		this.next = next;
	}

	/**
	 * Puts the same kind of form, as the record is now, beside what was typed: the page
	 * shows both where somebody else was quicker.
	 */
	public Attempt theirs(Model model, Supplier<?> form) {
		return ifRefused(() -> model.addAttribute("theirs", form.get()));
	}

	/**
	 * The same for a record that can only be read where somebody was quicker: this form
	 * made it already, or reading it again is not for every mistyped day.
	 */
	public Attempt theirsIfStale(Model model, Supplier<?> form) {
		return ifStale(() -> model.addAttribute("theirs", form.get()));
	}

	/** Brings what the page of the form needs besides the form. */
	public Attempt ifRefused(Runnable bring) {
		if (isRefused()) {
			bring.run();
		}
		return this;
	}

	/** Brings what the page needs only where somebody was quicker. */
	public Attempt ifStale(Runnable bring) {
		if (Saving.isStale(this.errors)) {
			bring.run();
		}
		return this;
	}

	/** Returns where the work leads, or the form's view. */
	public String orShow(String formView) {
		return orShow(() -> formView);
	}

	/** Returns where the work leads, or the view that the form's page says. */
	public String orShow(Supplier<String> page) {
		return isRefused() ? page.get() : this.next;
	}

	private boolean isRefused() {
		return this.errors.hasErrors();
	}

}
