package org.remit.platform.web;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;

import static org.assertj.core.api.Assertions.assertThat;

class SavingTests {

	private final Saving saving = new Saving();

	private final Model model = new ExtendedModelMap();

	private final BindingResult errors = new BeanPropertyBindingResult(new Mistake("", 1), "form");

	private final List<String> brought = new ArrayList<>();

	@Test
	void leadsOnAndBringsNothingWhereTheWorkIsDone() {
		assertThat(attempt("redirect:/manage")).isEqualTo("redirect:/manage");
		assertThat(this.brought).isEmpty();
		assertThat(this.model.asMap()).isEmpty();
	}

	@Test
	void showsTheFormWithTheRecordAsItIsNowWhereARuleIsBroken() {
		assertThat(attempt(new RuleBroken("reason", "Enter what was wrong"))).isEqualTo("mistake");
		assertThat(this.errors.getFieldError("reason").getDefaultMessage()).isEqualTo("Enter what was wrong");
		assertThat(this.model.getAttribute("theirs")).isEqualTo(new Mistake("", 2));
		assertThat(this.brought).containsExactly("choices");
	}

	@Test
	void bringsWhatIsKnownOfAChangedRecordOnlyWhereSomebodyWasQuicker() {
		assertThat(attempt(new Stale("Someone saved this while you typed."))).isEqualTo("mistake");
		assertThat(this.errors.getGlobalError().getDefaultMessage()).startsWith("Someone saved this");
		assertThat(this.brought).containsExactly("choices", "changed");
	}

	@Test
	void doesNoWorkForAFormThatIsRefusedAlready() {
		this.errors.rejectValue("reason", "blank", "Enter what was wrong");
		String view = this.saving.attempt(this.errors, () -> {
			this.brought.add("work");
			return "redirect:/manage";
		}).orShow(() -> "mistake of " + this.brought);
		assertThat(view).isEqualTo("mistake of []");
	}

	private String attempt(Object outcome) {
		return this.saving.attempt(this.errors, () -> {
			if (outcome instanceof RuntimeException refusal) {
				throw refusal;
			}
			return (String) outcome;
		})
			.theirs(this.model, () -> new Mistake("", 2))
			.ifRefused(() -> this.brought.add("choices"))
			.ifStale(() -> this.brought.add("changed"))
			.orShow("mistake");
	}

}
