package org.remit.duties.drafts;

import org.springframework.ui.Model;

import org.remit.duties.responsibilities.ResponsibilityForm;

/**
 * Where the form of a new responsibility stands on the page.
 *
 * @param section the key of its section
 * @param after the key of the one above it, 0 for the head of the section
 */
record NewPlace(int section, int after) {

	static NewPlace at(ResponsibilityForm form, MatrixDraft matrix) {
		int section = matrix.sections()
			.stream()
			.filter((one) -> one.section().id().equals(form.section()))
			.map((one) -> one.section().key())
			.findFirst()
			.orElse(matrix.sections().get(0).section().key());
		int after = matrix.responsibilities()
			.stream()
			.filter((draft) -> draft.responsibility().id().equals(form.after()))
			.map((draft) -> draft.responsibility().key())
			.findFirst()
			.orElse(0);
		return new NewPlace(section, after);
	}

	void show(Model model) {
		model.addAttribute("place", this);
	}

}
