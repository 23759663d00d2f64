package org.remit.reading.finder;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.springframework.stereotype.Component;

/**
 * Has PostgreSQL compare words: by their stems, without accents, and where nothing
 * matches by how they are written. It is told which texts and editions to look at, and
 * knows nothing of who may read them.
 */
@Component
class Matching {

	/**
	 * The texts come one a row: id, key, words and context. Each is taken apart once,
	 * which is what costs.
	 */
	private static final String JUDGED = """
			with question as materialized (
				select to_tsquery('everyday', :typed) as typed, to_tsquery('everyday', :all) as all_words,
					to_tsquery('everyday', :begun) as begun, to_tsquery('everyday', :some) as some_words),
			text as (%s),
			read as materialized (
				select id, key, words, context, to_tsvector('everyday', words) as own,
					(select coalesce(max(strict_word_similarity(spelt.word, unaccent(words))), 0)
						from unnest(cast(:spelt as text[])) as spelt(word)) as likeness
				from text),
			found as materialized (
				select read.*, question.*, own || to_tsvector('everyday', context) as whole
				from read cross join question where own @@ some_words or likeness >= 0.5)
			select id, key, words, case when not own @@ some_words then 0 when whole @@ all_words then 3
					when whole @@ begun then 2 else 1 end as closeness
			from found
			order by closeness desc, ts_rank(own, typed) desc, ts_rank(whole, some_words) desc, likeness desc, id, key
			limit 200
			""";

	private static final String LISTED = JUDGED.formatted("""
			select id, key, words, context from unnest(cast(:ids as uuid[]), cast(:keys as integer[]),
				cast(:words as text[]), cast(:contexts as text[])) as listed(id, key, words, context)
			""");

	private static final String[] NONE = {};

	private final EntityManager entities;

	Matching(EntityManager entities) {
		this.entities = entities;
	}

	/** The best first; words that are spelt nearly the same count too. */
	List<Hit> among(List<Text> texts, Question question) {
		return hits(query(LISTED, question).setParameter("spelt", question.spelt())
			.setParameter("ids", all(texts, Text::id).toArray(UUID[]::new))
			.setParameter("keys", all(texts, Text::key).toArray(Integer[]::new))
			.setParameter("words", all(texts, Text::words).toArray(String[]::new))
			.setParameter("contexts", all(texts, Text::context).toArray(String[]::new)));
	}

	private static <T> List<T> all(List<Text> texts, Function<Text, T> part) {
		return texts.stream().map(part).toList();
	}

	/**
	 * The same of what editions print.
	 * @param printed selects from the editions {@code :editions}
	 */
	List<Hit> in(Collection<UUID> editions, String printed, Question question) {
		return hits(query(JUDGED.formatted(printed), question).setParameter("spelt", NONE)
			.setParameter("editions", editions.toArray(UUID[]::new)));
	}

	private NativeQuery<Tuple> query(String sql, Question question) {
		return this.entities.unwrap(Session.class)
			.createNativeQuery(sql, Tuple.class)
			.setParameter("typed", question.typed())
			.setParameter("all", question.all())
			.setParameter("begun", question.begun())
			.setParameter("some", question.some());
	}

	private static List<Hit> hits(NativeQuery<Tuple> query) {
		return query.getResultStream()
			.map((row) -> new Hit(row.get("id", UUID.class), row.get("key", Number.class).intValue(),
					row.get("words", String.class), Closeness.values()[row.get("closeness", Number.class).intValue()]))
			.toList();
	}

}
