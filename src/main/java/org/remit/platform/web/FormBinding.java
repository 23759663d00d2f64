package org.remit.platform.web;

import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * How a posted form is read: all that is wrong with it is told at once, and in our words.
 */
@ControllerAdvice
class FormBinding {

	private final SmartValidator validator;

	FormBinding(SmartValidator validator) {
		this.validator = validator;
	}

	/**
	 * Boot's own validator can't check one value by itself, so that a form with an
	 * unreadable date would keep quiet about its missing title.
	 */
	@InitBinder("form")
	void prepare(WebDataBinder binder) {
		binder.setBindingErrorProcessor(new Unreadable());
		binder.replaceValidators(this.validator);
	}

}
