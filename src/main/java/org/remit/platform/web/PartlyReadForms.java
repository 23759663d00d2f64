package org.remit.platform.web;

import java.util.List;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/**
 * A form of which one field could not be read still comes to its page with all the
 * others. Spring makes the record, then puts null into the model: a page that reads
 * {@code form.title} would break on a hostile id.
 */
@Component
class PartlyReadForms implements WebMvcRegistrations {

	@Override
	public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
		return new Adapter();
	}

	private static final class Adapter extends RequestMappingHandlerAdapter {

		@Override
		protected ServletRequestDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> binderMethods) {
			return new ServletRequestDataBinderFactory(binderMethods, getWebBindingInitializer()) {

				@Override
				protected ServletRequestDataBinder createBinderInstance(Object target, String objectName,
						NativeWebRequest request) {
					return new Binder(target, objectName);
				}

			};
		}

	}

	private static final class Binder extends ExtendedServletRequestDataBinder {

		private BindingResult whole;

		Binder(Object target, String objectName) {
			super(target, objectName);
		}

		@Override
		public BindingResult getBindingResult() {
			BindingResult result = super.getBindingResult();
			if (result.getTarget() != null || getTarget() == null) {
				return result;
			}
			if (this.whole == null) {
				this.whole = withTarget(result);
			}
			return this.whole;
		}

		private BindingResult withTarget(BindingResult result) {
			BeanPropertyBindingResult complete = new BeanPropertyBindingResult(getTarget(), getObjectName());
			complete.initConversion(getConversionService());
			complete.addAllErrors(result);
			return complete;
		}

	}

}
