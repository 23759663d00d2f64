package org.remit.platform.web;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.thymeleaf.context.ITemplateContext;

import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.BindingResult;

import org.remit.platform.text.PlainText;

/**
 * What two people made of one record, for the page that answers the second of them: the
 * model's {@code form} as it was typed beside {@code theirs}, the same kind of form
 * filled from the record as it is now. {@code names} may say what its ids stand for.
 */
@Component("conflict")
class Conflict {

	private static final Set<String> NOT_FOR_READING = Set.of("id", "version");

	/** One field in both versions. */
	record Difference(String label, String yours, String theirs) {
	}

	/** True where the answer is a 409 and not just a form to mend. */
	public boolean isIn(ITemplateContext page) {
		return errors(page) != null && page.getVariable("theirs") != null && Saving.isStale(errors(page));
	}

	/**
	 * After a conflict the form carries the new version: whoever saves again knows what
	 * they replace.
	 */
	public Object version(ITemplateContext page) {
		return isIn(page) ? value(page.getVariable("theirs"), "version") : errorsOrForm(page);
	}

	private static Object errorsOrForm(ITemplateContext page) {
		BindingResult errors = errors(page);
		return (errors != null) ? errors.getFieldValue("version") : value(page.getVariable("form"), "version");
	}

	public List<Difference> differences(ITemplateContext page) {
		Object yours = errors(page).getTarget();
		Object theirs = page.getVariable("theirs");
		ShownValue shown = new ShownValue((page.getVariable("names") instanceof Map<?, ?> names) ? names : Map.of());
		return FormFields.of(theirs.getClass())
			.leaves()
			.stream()
			.filter((field) -> !NOT_FOR_READING.contains(field.path()))
			.map((field) -> new Difference(label(field.component()), shown.of(field.of(yours)),
					shown.of(field.of(theirs))))
			.filter((difference) -> !difference.yours().equals(difference.theirs()))
			.toList();
	}

	private static String label(RecordComponent field) {
		PlainText text = field.getAccessor().getAnnotation(PlainText.class);
		return (text != null) ? text.label() : FieldName.words(field.getName());
	}

	private static BindingResult errors(ITemplateContext page) {
		return (BindingResult) page.getVariable(BindingResult.MODEL_KEY_PREFIX + "form");
	}

	private static Object value(Object form, String field) {
		Method accessor = ReflectionUtils.findMethod(form.getClass(), field);
		ReflectionUtils.makeAccessible(accessor);
		return ReflectionUtils.invokeMethod(accessor, form);
	}

}
