package org.remit.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

import org.springframework.stereotype.Component;

import org.remit.platform.time.Day;
import org.remit.platform.time.SettableClock;
import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/**
 * Dates in templates, as councils write them: {@code ${#days.write(day)}} is "4 September
 * 2019", {@code ${#days.moment(instant)}} adds the time, {@code ${#days.term(term)}} is
 * "4 May 2023 to 9 July 2024", {@code ${#days.of(instant)}} is the UK day of a moment.
 */
@Component
class DaysDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	private static final String NAME = "days";

	private final Days days;

	DaysDialect(SettableClock clock) {
		super("Remit days");
		this.days = new Days(clock.getZone());
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return this;
	}

	@Override
	public Set<String> getAllExpressionObjectNames() {
		return Set.of(NAME);
	}

	@Override
	public Object buildObject(IExpressionContext context, String name) {
		return this.days;
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

	/** What templates call. */
	public record Days(ZoneId zone) {

		private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' h:mma", Locale.UK);

		public String write(LocalDate day) {
			return Day.write(day);
		}

		/** "4 May 2023 to 9 July 2024" or "from 4 May 2023". */
		public String term(Term term) {
			return TermWords.of(term);
		}

		public LocalDate of(Instant moment) {
			return moment.atZone(this.zone).toLocalDate();
		}

		public String moment(Instant moment) {
			return TIME.format(moment.atZone(this.zone)).replace("AM", "am").replace("PM", "pm");
		}

	}

}
