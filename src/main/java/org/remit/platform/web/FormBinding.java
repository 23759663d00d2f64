package org.remit.platform.web;

import org.springframework.core.ResolvableType;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * How a posted form is read: all that is wrong with it is told at once, in our words, and
 * in the order of its fields.
 */
@ControllerAdvice
class FormBinding {

	/**
	 * Where the error summary finds the form's class, also when no form could be made.
	 */
	static final String FORM_CLASS = "formClass";

	private final SmartValidator validator;

	FormBinding(SmartValidator validator) {
		this.validator = validator;
	}

	/**
	 * Boot's own validator can't check one value by itself, so that a form with an
	 * unreadable date would keep quiet about its missing title.
	 */
	@InitBinder("form")
	void prepare(WebDataBinder binder, WebRequest request) {
		binder.setBindingErrorProcessor(new Unreadable());
		binder.replaceValidators(this.validator);
		ResolvableType type = binder.getTargetType();
		if (type != null) {
			request.setAttribute(FORM_CLASS, type.toClass(), RequestAttributes.SCOPE_REQUEST);
		}
	}

}
