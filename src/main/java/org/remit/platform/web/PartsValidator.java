package org.remit.platform.web;

import org.springframework.validation.Errors;
import org.springframework.validation.SmartValidator;

/**
 * Looks into the parts of a form also where some other field could not be read. Spring
 * then has no form to look at and asks about each field by itself, which a part passes
 * whatever is in it.
 */
record PartsValidator(SmartValidator fields) implements SmartValidator {

	@Override
	public boolean supports(Class<?> type) {
		return this.fields.supports(type);
	}

	@Override
	public void validate(Object form, Errors errors) {
		this.fields.validate(form, errors);
	}

	@Override
	public void validate(Object form, Errors errors, Object... hints) {
		this.fields.validate(form, errors, hints);
	}

	@Override
	public void validateValue(Class<?> form, String field, Object value, Errors errors, Object... hints) {
		this.fields.validateValue(form, field, value, errors, hints);
		if (value instanceof Record && !hasErrors(errors, field)) {
			errors.pushNestedPath(field);
			this.fields.validate(value, errors, hints);
			errors.popNestedPath();
		}
	}

	/** A part in which something is wrong was looked at when it was read. */
	private static boolean hasErrors(Errors errors, String part) {
		String path = errors.getNestedPath() + part + ".";
		return errors.getFieldErrors().stream().anyMatch((error) -> error.getField().startsWith(path));
	}

}
