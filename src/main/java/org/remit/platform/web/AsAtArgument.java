package org.remit.platform.web;

import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import org.remit.platform.time.AsAt;
import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;

/**
 * Hands the day of {@code ?on=} to a handler that has an {@link AsAt} parameter; its page
 * then has the date picker, and says so when it is not about today. A day that can't be
 * is answered 400 with the present and a sentence beside the picker.
 */
public class AsAtArgument implements HandlerMethodArgumentResolver {

	/** The day in an address. */
	public static final String ON = "on";

	private static final int YEARS_AHEAD = 10;

	private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

	private final SettableClock clock;

	AsAtArgument(SettableClock clock) {
		this.clock = clock;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == AsAt.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
			WebDataBinderFactory binderFactory) {
		AsAt asAt = read(request.getParameter(ON), container, request);
		container.addAttribute("asAt", asAt);
		return asAt;
	}

	private AsAt read(String typed, ModelAndViewContainer container, NativeWebRequest request) {
		LocalDate today = this.clock.today();
		try {
			return new AsAt(StringUtils.hasText(typed) ? day(typed, today) : today, today);
		}
		catch (IllegalArgumentException ex) {
			container.addAttribute("asAtTyped", typed);
			container.addAttribute("asAtRefusal", ex.getMessage());
			request.getNativeResponse(HttpServletResponse.class).setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return new AsAt(today, today);
		}
	}

	private static LocalDate day(String typed, LocalDate today) {
		LocalDate day = Day.read(typed);
		LocalDate latest = today.plusYears(YEARS_AHEAD);
		if (day.isAfter(latest)) {
			throw new IllegalArgumentException(
					"Enter a day between %s and %s".formatted(Day.write(EARLIEST), Day.write(latest)));
		}
		return day;
	}

}
