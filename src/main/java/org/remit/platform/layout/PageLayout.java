package org.remit.platform.layout;

import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.servlet.RequestDispatcher;
import org.jsoup.Jsoup;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.standard.expression.Fragment;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

import org.remit.platform.council.Council;
import org.remit.platform.web.AsAtArgument;
import org.remit.platform.web.Refusals;

/**
 * What the layout needs to know of the page that uses it and that Thymeleaf can't say.
 */
@Component("pageLayout")
public class PageLayout {

	/**
	 * What a browser's tab says: the page, then the council, with "Error" first where a
	 * form was refused, so that people who hear pages notice it at once.
	 */
	public String title(Fragment title, ITemplateContext context) {
		StringWriter element = new StringWriter();
		context.getConfiguration().getTemplateManager().process(title.getTemplateModel(), context, element);
		String page = Jsoup.parse(element.toString()).title();
		return refused(context) + page + council(context);
	}

	private static String refused(ITemplateContext context) {
		Object errors = context.getVariable(BindingResult.MODEL_KEY_PREFIX + "form");
		boolean wrong = errors instanceof BindingResult result && result.hasErrors();
		return (wrong || context.containsVariable("asAtRefusal")) ? "Error: " : "";
	}

	private static String council(ITemplateContext context) {
		return (context.getVariable("council") instanceof Council council) ? " – " + council.name() : "";
	}

	/** Why a request was refused, in words; null where nobody said. */
	public Object refusal(ITemplateContext context) {
		return context.getVariable(Refusals.WORDS);
	}

	/** The address that was asked for, also while an error page is shown in its place. */
	public String path(ITemplateContext context) {
		if (!(context instanceof IWebContext web)) {
			return "/";
		}
		Object refused = web.getExchange().getAttributeValue(RequestDispatcher.ERROR_REQUEST_URI);
		return (refused != null) ? refused.toString() : web.getExchange().getRequest().getPathWithinApplication();
	}

	/** The page's own address about today. */
	public String undated(ITemplateContext context) {
		return ((IWebContext) context).getExchange().getRequest().getRequestPath();
	}

	/** What a page that is asked for another day goes on being asked for: a search. */
	public Map<String, String> kept(ITemplateContext context) {
		Map<String, String> kept = new TreeMap<>();
		((IWebContext) context).getExchange()
			.getRequest()
			.getParameterMap()
			.forEach((name, values) -> kept.put(name, values[0]));
		kept.keySet().removeAll(Set.of(AsAtArgument.ON, "page"));
		return kept;
	}

}
