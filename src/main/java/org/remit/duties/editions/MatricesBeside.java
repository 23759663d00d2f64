package org.remit.duties.editions;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.remit.people.posts.Post;
import org.remit.platform.time.AsAt;
import org.remit.portfolios.holdings.HeldBy;
import org.remit.portfolios.holdings.HeldPortfolios;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.publishing.archive.Beside;
import org.remit.publishing.archive.Published;
import org.remit.publishing.documents.DocumentKind;

/**
 * Beside a published portfolio, what the post that holds it on the day must answer for,
 * as far as that is published.
 */
@Component
@Order(4)
class MatricesBeside implements Beside {

	private final HeldPortfolios held;

	private final PublishedMatrices matrices;

	MatricesBeside(HeldPortfolios held, PublishedMatrices matrices) {
		this.held = held;
		this.matrices = matrices;
	}

	@Override
	public boolean isFor(DocumentKind kind) {
		return kind.key().equals(Portfolio.KIND);
	}

	@Override
	public String template() {
		return "duties/editions/portfolio";
	}

	@Override
	public Object facts(Published published, AsAt asAt) {
		UUID id = published.document().id();
		HeldBy held = this.held.on(List.of(id), asAt.day()).get(id);
		if (held == null || !held.post().isPublic()) {
			return null;
		}
		List<PublishedMatrix> matrices = this.matrices.ofPosts(Set.of(held.post().id()), asAt);
		return matrices.isEmpty() ? null : new Facts(held.post(), matrices);
	}

	/** The post, and the matrices that say what it must answer for. */
	record Facts(Post post, List<PublishedMatrix> matrices) {

	}

}
