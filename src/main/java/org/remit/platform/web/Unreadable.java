package org.remit.platform.web;

import java.text.ParseException;

import org.springframework.beans.PropertyAccessException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.ClassUtils;
import org.springframework.util.NumberUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;

/**
 * Says in words why what was typed or sent could not be read as a date, a number or one
 * of the choices, and keeps it as it was typed.
 */
class Unreadable extends DefaultBindingErrorProcessor {

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
		return (ex instanceof TypeMismatchException mismatch && isNumber(mismatch.getRequiredType()))
				? "Enter a whole number, like 3" : "Choose one of the options";
	}

	private static boolean isNumber(Class<?> type) {
		return type != null && NumberUtils.STANDARD_NUMBER_TYPES.contains(ClassUtils.resolvePrimitiveIfNecessary(type));
	}

}
