package org.remit.duties.responsibilities;

import org.springframework.ui.Model;

/**
 * Where the form of a new row stands on the page.
 *
 * @param section the key of its section
 * @param after the key of the row above it, 0 for the head of the section
 */
record NewRow(int section, int after) {

	static NewRow at(RowForm form, WrittenMatrix matrix) {
		int section = matrix.sections()
			.stream()
			.filter((one) -> one.section().id().equals(form.section()))
			.map((one) -> one.section().key())
			.findFirst()
			.orElse(matrix.sections().get(0).section().key());
		int after = matrix.duties()
			.stream()
			.filter((duty) -> duty.responsibility().id().equals(form.after()))
			.map((duty) -> duty.responsibility().key())
			.findFirst()
			.orElse(0);
		return new NewRow(section, after);
	}

	void show(Model model) {
		model.addAttribute("newRow", this);
	}

}
