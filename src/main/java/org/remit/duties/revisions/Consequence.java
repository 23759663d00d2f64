package org.remit.duties.revisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.remit.duties.matrices.Matrix;
import org.remit.law.mappings.ProvisionMapping;
import org.remit.law.provisions.Provision;
import org.remit.people.posts.Post;
import org.remit.portfolios.portfolios.Portfolio;

/**
 * Whom the change of one provision touches, as at the day before.
 *
 * @param became what became of it, as far as somebody confirmed it
 * @param rows how many responsibilities cite it
 * @param portfolios those that are held through one of the posts
 */
record Consequence(Provision provision, List<ProvisionMapping> became, int rows, List<Matrix> matrices,
		List<Post> posts, List<Portfolio> portfolios) {

	/** All matrices of several, each once. */
	static List<Matrix> matrices(List<Consequence> all) {
		return List.copyOf(all.stream()
			.flatMap((one) -> one.matrices.stream())
			.collect(Collectors.toMap(Matrix::id, Function.identity(), (one, same) -> one, LinkedHashMap::new))
			.values());
	}

}
