package org.remit.duties.revisions;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.remit.duties.matrices.Headings;
import org.remit.duties.responsibilities.Responsibility;
import org.remit.duties.responsibilities.TestMatrices;
import org.remit.law.mappings.MappingForm;
import org.remit.law.mappings.MappingKind;
import org.remit.law.mappings.Mappings;
import org.remit.law.provisions.Provision;
import org.remit.law.provisions.ProvisionForm;
import org.remit.law.provisions.Provisions;
import org.remit.law.sources.Extent;
import org.remit.law.sources.SourceEditionForm;
import org.remit.law.sources.SourceEditions;
import org.remit.law.sources.SourceForm;
import org.remit.law.sources.SourceKind;
import org.remit.law.sources.Sources;
import org.remit.law.sources.Strength;
import org.remit.people.posts.Post;
import org.remit.platform.time.SettableClock;

import static org.remit.duties.responsibilities.TestMatrices.AUTHOR;

/** Schemes in two editions, and matrices that cite the earlier one since long ago. */
@Component
public class TestSchemes {

	/** When the matrices of these tests were written. */
	public static final LocalDate WRITTEN = LocalDate.of(2015, 3, 2);

	/** From when the later edition counts. */
	public static final LocalDate DAY = LocalDate.of(2021, 4, 1);

	private final Sources sources;

	private final SourceEditions editions;

	private final Provisions provisions;

	private final Mappings mappings;

	private final Revisions revisions;

	private final TestMatrices matrices;

	private final SettableClock clock;

	TestSchemes(Sources sources, SourceEditions editions, Provisions provisions, Mappings mappings, Revisions revisions,
			TestMatrices matrices, SettableClock clock) {
		this.sources = sources;
		this.editions = editions;
		this.provisions = provisions;
		this.mappings = mappings;
		this.revisions = revisions;
		this.matrices = matrices;
		this.clock = clock;
	}

	/** A whole scheme, mapped. */
	public Scheme mapped() {
		Scheme scheme = add();
		map(scheme, "1", MappingKind.SAME, "10");
		map(scheme, "2", MappingKind.CHANGED, "11");
		map(scheme, "3", MappingKind.SPLIT, "12", "13");
		map(scheme, "4", MappingKind.MERGED, "14");
		map(scheme, "5", MappingKind.MERGED, "14");
		map(scheme, "6", MappingKind.DROPPED);
		map(scheme, null, MappingKind.NEW, "15");
		return scheme;
	}

	/** A whole scheme of which nothing is mapped. */
	public Scheme add() {
		UUID source = UUID.randomUUID();
		this.sources.add(AUTHOR, new SourceForm(source, "Scheme for lamps " + source, SourceKind.LOCAL_DECISION,
				Extent.ENGLAND, "", "", null));
		Map<String, Provision> provisions = new LinkedHashMap<>();
		UUID earlier = edition(source, "First edition", provisions, "1", "2", "3", "4", "5", "6");
		UUID later = edition(source, "Second edition", provisions, "10", "11", "12", "13", "14", "15");
		return new Scheme(earlier, later, provisions);
	}

	private UUID edition(UUID source, String name, Map<String, Provision> provisions, String... numbers) {
		UUID id = UUID.randomUUID();
		this.editions.add(AUTHOR, source, new SourceEditionForm(id, name, "", "", null, null, WRITTEN, "", null));
		UUID after = null;
		for (String number : numbers) {
			Provision provision = this.provisions.add(AUTHOR, id, new ProvisionForm(UUID.randomUUID(), number, "",
					"Lamp " + number + " must be lit", Strength.LOCAL, null, "", after, null));
			provisions.put(number, provision);
			after = provision.id();
		}
		return id;
	}

	public void map(Scheme scheme, String from, MappingKind relation, String... to) {
		this.mappings.confirm(AUTHOR, scheme.earlier(), scheme.later(), new MappingForm(
				(from != null) ? scheme.id(from) : null, relation, Stream.of(to).map(scheme::id).toList(), ""));
	}

	public Revision begin(Scheme scheme) {
		return begin(scheme, DAY);
	}

	public Revision begin(Scheme scheme, LocalDate day) {
		return this.revisions.begin(AUTHOR, new RevisionForm(UUID.randomUUID(), null, "Lamps, second edition",
				scheme.earlier(), scheme.later(), day));
	}

	/** A matrix that has covered the earlier edition for long, without rows. */
	public UUID matrix(Scheme scheme) {
		return matrix(scheme, this.matrices.post("Lamplighter " + UUID.randomUUID()));
	}

	public UUID matrix(Scheme scheme, Post... posts) {
		UUID[] made = new UUID[1];
		this.clock.on(WRITTEN, () -> made[0] = this.matrices.add("Lamps " + UUID.randomUUID(),
				List.of(posts).stream().map(Post::id).toList(), Headings.USUAL, scheme.earlier()));
		return made[0];
	}

	/** A row that has stood there for long; it cites what it prints. */
	public Responsibility row(UUID matrix, String cited, String text) {
		return row(matrix, cited, text, "Looked at it", "Look again");
	}

	public Responsibility row(UUID matrix, String cited, String text, String taken, String future) {
		Responsibility[] made = new Responsibility[1];
		this.clock.on(WRITTEN, () -> made[0] = this.matrices.row(matrix, cited, text, taken, future));
		return made[0];
	}

}
