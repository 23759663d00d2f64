package org.remit.platform.web;

import org.springframework.core.ResolvableType;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;

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
	void prepare(WebDataBinder binder, WebRequest request) {
		refuseStrangeFields(binder.getTargetType(), request);
		binder.setBindingErrorProcessor(new Unreadable());
		binder.replaceValidators(new PartsValidator(this.validator));
	}

	private static void refuseStrangeFields(ResolvableType form, WebRequest request) {
		if (form != null && !request.getParameterMap().keySet().stream().allMatch(new SentFields(form)::admit)) {
			throw new BadAddress("What was sent has a field that this form doesn't have.");
		}
	}

}
