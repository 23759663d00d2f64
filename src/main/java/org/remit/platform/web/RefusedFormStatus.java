package org.remit.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * A posted form that is shown again says so in its status: 409 where somebody else was
 * quicker, 422 where something is to be mended.
 */
class RefusedFormStatus implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView page) {
		if (page == null || !HttpMethod.POST.matches(request.getMethod())) {
			return;
		}
		page.getModel()
			.values()
			.stream()
			.filter(BindingResult.class::isInstance)
			.map(BindingResult.class::cast)
			.filter(BindingResult::hasErrors)
			.findFirst()
			.ifPresent((errors) -> response.setStatus(status(errors).value()));
	}

	private HttpStatus status(BindingResult errors) {
		return Saving.isStale(errors) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
	}

}
