package org.remit.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;

import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;

/**
 * Does what a form asks for, or shows the form again with everything that was typed and
 * the reason beside the field: a broken rule, a newer version, a constraint of the
 * database.
 */
@Component
public class Saving {

	private static final String STALE = "stale";

	/** Empty forms carry the id of what they make, also of what was taken away since. */
	private static final String SENT_BEFORE = "|This form was sent before, and what it made was taken away since. "
			+ "Open the empty form again";

	private final Properties constraints;

	Saving() {
		try {
			this.constraints = PropertiesLoaderUtils.loadProperties(new ClassPathResource("constraints.properties"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Does the work, which says where it leads, unless the form is refused. A controller
	 * says in the same expression what is shown then:
	 * {@code saving.attempt(errors, work).theirs(model, present).orShow(FORM)}.
	 */
	public Attempt attempt(BindingResult errors, Supplier<String> work) {
		return new Attempt(errors, errors.hasErrors() ? null : done(errors, work));
	}

	private String done(BindingResult errors, Supplier<String> work) {
		try {
			return work.get();
		}
		catch (RuleBroken ex) {
			reject(errors, ex.field(), ex.getMessage());
		}
		catch (Stale ex) {
			errors.reject(STALE, ex.getMessage());
		}
		catch (OptimisticLockingFailureException ex) {
			errors.reject(STALE, "Someone else saved this at the same moment.");
		}
		catch (DataIntegrityViolationException ex) {
			rejectConstraint(errors, ex);
		}
		return null;
	}

	/** True where somebody else changed the record since the form was opened. */
	public static boolean isStale(BindingResult errors) {
		return errors.getGlobalErrors().stream().map(ObjectError::getCode).anyMatch(STALE::equals);
	}

	private void reject(BindingResult errors, String field, String message) {
		String path = (field != null) ? path(errors, field) : null;
		if (path == null || errors.getFieldType(path) == null) {
			errors.reject("rule", message);
			return;
		}
		errors.rejectValue(path, "rule", message);
	}

	private static String path(BindingResult errors, String field) {
		Object form = errors.getTarget();
		return (form != null) ? FormFields.of(form.getClass()).named(field).orElse(field) : field;
	}

	private void rejectConstraint(BindingResult errors, DataIntegrityViolationException ex) {
		String[] fieldAndMessage = constraintName(ex)
			.map((name) -> this.constraints.getProperty(name, name.endsWith("_pkey") ? SENT_BEFORE : null))
			.map((text) -> text.split("\\|", 2))
			.orElseThrow(() -> ex);
		String field = fieldAndMessage[0].isEmpty() ? null : fieldAndMessage[0];
		reject(errors, field, fieldAndMessage[1]);
	}

	/** Hibernate names no exclusion constraint; the driver's own message does. */
	private static Optional<String> constraintName(DataAccessException ex) {
		return Optional.of(ex.getMostSpecificCause())
			.filter(PSQLException.class::isInstance)
			.map((cause) -> ((PSQLException) cause).getServerErrorMessage())
			.map(ServerErrorMessage::getConstraint);
	}

}
