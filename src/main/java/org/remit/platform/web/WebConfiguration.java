package org.remit.platform.web;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.remit.platform.time.SettableClock;

/** How Remit reads what people type and answers forms. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final SettableClock clock;

	WebConfiguration(SettableClock clock) {
		this.clock = clock;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ActorArgument());
		resolvers.add(new AsAtArgument(this.clock));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new RefusedFormStatus());
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addFormatter(new DayFormatter());
		registry.addFormatter(new TimeFormatter());
	}

}
