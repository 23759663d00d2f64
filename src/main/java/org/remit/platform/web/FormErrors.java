package org.remit.platform.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.thymeleaf.context.ITemplateContext;

/**
 * What is wrong with the form of a page, in the order in which its fields stand there: a
 * validator names them in any order.
 */
@Component("formErrors")
class FormErrors {

	/** Called by the error summary; empty where nothing is wrong or there is no form. */
	public List<Line> of(ITemplateContext context) {
		if (!(context.getVariable(BindingResult.MODEL_KEY_PREFIX + "form") instanceof BindingResult errors)) {
			return List.of();
		}
		FormFields fields = fields(errors.getTarget());
		Stream<Line> whole = errors.getGlobalErrors()
			.stream()
			.map((error) -> new Line(null, error.getDefaultMessage()));
		Stream<Line> single = errors.getFieldErrors()
			.stream()
			.sorted(Comparator.comparingInt((error) -> fields.position(place(error))))
			.map((error) -> new Line(error.getField(), error.getDefaultMessage()));
		return Stream.concat(whole, single).distinct().toList();
	}

	private static FormFields fields(Object form) {
		return (form != null) ? FormFields.of(form.getClass()) : new FormFields(List.of());
	}

	/** The rows of a list stand where the list does. */
	private static String place(FieldError error) {
		return error.getField().split("\\[", 2)[0];
	}

	/** One line of the summary; without a field it is about the whole form. */
	public record Line(String field, String message) {
	}

}
