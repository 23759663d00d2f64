package org.remit.platform.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.thymeleaf.context.ITemplateContext;

/**
 * Which choices of a form are ticked, as they were stored or sent. Thymeleaf's own
 * checkboxes put an element between box and label, which GOV.UK's styles don't survive.
 */
@Component("formValues")
class FormValues {

	/** Called by the checkboxes. */
	public List<String> of(ITemplateContext context, String field) {
		Object errors = context.getVariable(BindingResult.MODEL_KEY_PREFIX + "form");
		Object value = (errors instanceof BindingResult result) ? value(result, field) : null;
		Object[] values = (value instanceof Collection<?> many) ? many.toArray() : asArray(value);
		return Arrays.stream(values).filter(Objects::nonNull).map(Object::toString).toList();
	}

	/** Not the field's value, which Spring formats: a list becomes one text. */
	private static Object value(BindingResult errors, String field) {
		FieldError error = errors.getFieldError(field);
		if (error != null) {
			return error.getRejectedValue();
		}
		return (errors.getTarget() != null) ? errors.getRawFieldValue(field) : errors.getFieldValue(field);
	}

	private static Object[] asArray(Object value) {
		return (value instanceof Object[] several) ? several : new Object[] { value };
	}

}
