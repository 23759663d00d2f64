package org.remit.platform.web;

import java.text.ParseException;

import org.springframework.beans.PropertyAccessException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.validation.BindingErrorProcessor;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Says in words why what was typed or sent could not be read as a date, a number or one of
 * the choices, and keeps it as it was typed.
 */
@ControllerAdvice
class Unreadable extends DefaultBindingErrorProcessor {

	private static final BindingErrorProcessor WORDS = new Unreadable();

	@InitBinder
	void explain(WebDataBinder binder) {
		binder.setBindingErrorProcessor(WORDS);
	}

	@Override
	public void processPropertyAccessException(PropertyAccessException ex, BindingResult errors) {
		String field = ex.getPropertyName();
		errors.addError(new FieldError(errors.getObjectName(), field, ex.getValue(), true,
				errors.resolveMessageCodes(ex.getErrorCode(), field), null, words(ex)));
	}

	private static String words(PropertyAccessException ex) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(ex);
		if (cause instanceof ParseException) {
			return cause.getMessage();
		}
		return (cause instanceof NumberFormatException) ? "Enter a whole number, like 3" : "Choose one of the options";
	}

}
