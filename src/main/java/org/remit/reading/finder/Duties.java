package org.remit.reading.finder;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.duties.editions.MatrixSnapshot;
import org.remit.duties.editions.MatrixSnapshot.Place;
import org.remit.duties.editions.PublishedMatrices;
import org.remit.duties.editions.PublishedMatrix;
import org.remit.people.appointments.Appointment;
import org.remit.people.posts.Post;
import org.remit.people.posts.PostAddresses;
import org.remit.platform.time.AsAt;
import org.remit.reading.finder.Answerable.Holder;

/** Finds the rows of the matrices in force on a day, as they are printed. */
@Component
class Duties {

	private static final String POSTS = "/posts/";

	private static final String ROWS = """
			select e.id, line.key, passage.words, line.heading || ' ' || (cast(e.snapshot as jsonb) ->> 'title') as context
			from edition e
			cross join lateral json_table(cast(e.snapshot as jsonb), '$.sections[*]' columns (
				heading text path '$.heading',
				nested path '$.rows[*]' columns (key integer path '$.key', passages jsonb path '$.text'))) as line
			cross join lateral (select coalesce(string_agg(word, ' '), '') as words
				from jsonb_array_elements_text(jsonb_path_query_array(line.passages, 'strict $.**.text')) as word) as passage
			where e.id = any(cast(:editions as uuid[])) and line.key is not null
			""";

	private final Matching matching;

	private final PublishedMatrices matrices;

	private final PostAddresses posts;

	private final Offices offices;

	private final Answering answering;

	Duties(Matching matching, PublishedMatrices matrices, PostAddresses posts, Offices offices, Answering answering) {
		this.matching = matching;
		this.matrices = matrices;
		this.posts = posts;
		this.offices = offices;
		this.answering = answering;
	}

	Found<Answerable> find(Question question, AsAt asAt) {
		Map<UUID, PublishedMatrix> matrices = this.answering.of(this.matrices.inForce(asAt), asAt)
			.stream()
			.collect(Collectors.toMap(PublishedMatrix::edition, Function.identity()));
		return Found.apart(this.matching.in(matrices.keySet(), ROWS, question),
				(shown) -> answers(shown.stream().map((hit) -> row(matrices.get(hit.id()), hit, asAt)).toList(), asAt));
	}

	private static Answerable row(PublishedMatrix matrix, Hit hit, AsAt asAt) {
		MatrixSnapshot.Row row = matrix.rows()
			.stream()
			.filter((one) -> one.key() == hit.key())
			.findFirst()
			.orElseThrow();
		return new Answerable(matrix, row, matrix.href(row, asAt), List.of());
	}

	private List<Answerable> answers(List<Answerable> rows, AsAt asAt) {
		Map<String, Post> posts = this.posts
			.of(rows.stream().flatMap(Duties::places).map(Duties::address).collect(Collectors.toSet()));
		posts.values().removeIf((post) -> !Offices.isKnown(post, asAt));
		Map<UUID, List<Appointment>> holders = this.offices.holders(posts.values(), asAt);
		return rows.stream()
			.map((one) -> new Answerable(one.matrix(), one.row(), one.href(),
					places(one).map((place) -> holder(place, posts.get(address(place)), holders)).toList()))
			.toList();
	}

	private static Holder holder(Place place, Post post, Map<UUID, List<Appointment>> holders) {
		return new Holder(place.title(), (post != null) ? Office.of(post, holders) : null);
	}

	/** The posts that answer for a row: its own, else those of the whole matrix. */
	private static Stream<Place> places(Answerable one) {
		return !one.row().holders().isEmpty() ? one.row().holders().stream()
				: one.matrix().snapshot().posts().stream().map((post) -> new Place(post.title(), POSTS + post.slug()));
	}

	private static String address(Place place) {
		return place.href().substring(POSTS.length());
	}

}
