package org.remit.platform.text;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/**
 * Text that a person typed: no longer than the limit, and without the control characters
 * that PostgreSQL, XML and readers can't take.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {

	int max();

	/** How the page names the field. */
	String label();

	String message() default "";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Counts characters as people do and names the first thing that is wrong. */
	class Check implements ConstraintValidator<PlainText, String> {

		private int max;

		private String label;

		@Override
		public void initialize(PlainText annotation) {
			this.max = annotation.max();
			this.label = annotation.label();
		}

		@Override
		public boolean isValid(String text, ConstraintValidatorContext context) {
			if (text == null) {
				return true;
			}
			if (text.codePointCount(0, text.length()) > this.max) {
				return refuse(context, "%s must be %,d characters or fewer".formatted(this.label, this.max));
			}
			if (text.codePoints().anyMatch(Check::isUnprintable)) {
				return refuse(context, "%s has a character that can't be shown. Type it again".formatted(this.label));
			}
			return true;
		}

		private static boolean isUnprintable(int c) {
			return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
					|| Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF;
		}

		private boolean refuse(ConstraintValidatorContext context, String message) {
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate(message.replace("{", "\\{").replace("$", "\\$"))
				.addConstraintViolation();
			return false;
		}

	}

}
