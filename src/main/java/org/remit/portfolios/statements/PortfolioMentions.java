package org.remit.portfolios.statements;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.people.people.People;
import org.remit.people.posts.PostAddresses;
import org.remit.plans.plans.Plans;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.documents.Reference;

/** What a portfolio names or leads to, as far as other pages show that. */
@Component
class PortfolioMentions {

	static final String POST = "post";

	static final String HOLDER = "holder";

	static final String PLAN = "plan";

	private static final String PLANS = "/plans/";

	private final PostAddresses posts;

	private final People people;

	private final Documents documents;

	PortfolioMentions(PostAddresses posts, People people, Documents documents) {
		this.posts = posts;
		this.people = people;
		this.documents = documents;
	}

	Set<Reference> of(PortfolioSnapshot portfolio) {
		return Stream.of(posts(portfolio), holders(portfolio), plans(portfolio))
			.flatMap((one) -> one)
			.collect(Collectors.toSet());
	}

	private Stream<Reference> posts(PortfolioSnapshot portfolio) {
		Set<String> slugs = Stream.concat(Stream.ofNullable(portfolio.post()), portfolio.leadOfficers().stream())
			.map(PortfolioSnapshot.PostLine::slug)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return this.posts.of(slugs).values().stream().map((post) -> new Reference(POST, post.id()));
	}

	private Stream<Reference> holders(PortfolioSnapshot portfolio) {
		return portfolio.holders()
			.stream()
			.map(PortfolioSnapshot.Holder::slug)
			.filter(Objects::nonNull)
			.flatMap((slug) -> this.people.at(slug).stream())
			.map((person) -> new Reference(HOLDER, person.id()));
	}

	private Stream<Reference> plans(PortfolioSnapshot portfolio) {
		return portfolio.hrefs()
			.filter((href) -> href.startsWith(PLANS))
			.distinct()
			.flatMap((href) -> this.documents.at(Plans.KIND, href.substring(PLANS.length())).stream())
			.map((plan) -> new Reference(PLAN, plan.id()));
	}

}
