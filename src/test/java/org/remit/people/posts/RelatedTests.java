package org.remit.people.posts;

import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

import org.remit.people.people.Person;
import org.remit.support.RemitTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Links that a module above this one has about a post or a person. */
@RemitTest
class RelatedTests {

	private final ITemplateEngine templates;

	RelatedTests(ITemplateEngine templates) {
		this.templates = templates;
	}

	@Test
	void standUnderTheirHeading() {
		MockServletContext servlets = new MockServletContext();
		WebContext page = new WebContext(JakartaServletWebApplication.buildApplication(servlets)
			.buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse()));
		page.setVariable("groups", related().of((Post) null));
		Document shown = Jsoup.parse(this.templates.process("people/posts/related", Set.of("related"), page));
		assertThat(shown.select("h2").eachText()).containsExactly("Portfolios");
		assertThat(shown.select("a").eachAttr("href")).containsExactly("/portfolios/children");
		assertThat(shown.select("a").text()).isEqualTo("Children");
	}

	@Test
	void haveNoHeadingWithoutLinks() {
		assertThat(related().of((Person) null)).isEmpty();
	}

	private static Related related() {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("portfolios", new Portfolios());
		return new Related(beans.getBeanProvider(RelatedLinks.class));
	}

	private static final class Portfolios implements RelatedLinks {

		@Override
		public String heading() {
			return "Portfolios";
		}

		@Override
		public List<Link> of(Post post) {
			return List.of(new Link("Children", "/portfolios/children"));
		}

		@Override
		public List<Link> of(Person person) {
			return List.of();
		}

	}

}
