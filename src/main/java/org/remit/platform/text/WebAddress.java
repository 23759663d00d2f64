package org.remit.platform.text;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;

/** Empty, or an address that a browser opens: never a script. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "(?i)(https?://[^\\s\"<>]+)?")
@ReportAsSingleViolation
public @interface WebAddress {

	String message() default "Enter a web address that starts with https:// or http://";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
