package org.remit.publishing.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.accounts.Area;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.text.Slug;
import org.remit.platform.time.SettableClock;
import org.remit.platform.time.Turns;

/** The front door to documents as such: their making, title, area and address. */
@Service
@Transactional(readOnly = true)
public class Documents {

	/** The name of documents in the audit trail. */
	public static final String AUDITED = "document";

	private final DocumentRepository documents;

	private final EditionRepository editions;

	private final EditionHeadRepository heads;

	private final SlugAliasRepository aliases;

	private final AuditTrail audit;

	private final SettableClock clock;

	private final Turns turns;

	Documents(DocumentRepository documents, EditionRepository editions, EditionHeadRepository heads,
			SlugAliasRepository aliases, AuditTrail audit, SettableClock clock, Turns turns) {
		this.documents = documents;
		this.editions = editions;
		this.heads = heads;
		this.aliases = aliases;
		this.audit = audit;
		this.clock = clock;
		this.turns = turns;
	}

	public Document get(UUID id) {
		return find(id).orElseThrow(() -> new NotFound("document"));
	}

	public Optional<Document> find(UUID id) {
		return this.documents.findById(id);
	}

	public List<Document> ofKind(DocumentKind kind) {
		return this.documents.ofKind(kind.key());
	}

	/** One step of a document's way at a time: whoever comes second waits. */
	@Transactional
	public Document lock(UUID id) {
		return this.documents.lock(id).orElseThrow(() -> new NotFound("document"));
	}

	/** The document whose present address this is. */
	public Optional<Document> at(String kind, String slug) {
		return this.documents.findByKindAndSlug(kind, slug);
	}

	/** The document that was once published at this address. */
	public Optional<Document> formerlyAt(DocumentKind kind, String slug) {
		return this.aliases.findById(new SlugAlias.Address(kind.key(), slug))
			.flatMap((alias) -> this.documents.findById(alias.documentId()));
	}

	/** The documents of a kind that the public can read today. */
	public List<Document> published(String kind) {
		return this.heads.live(kind).stream().map(EditionHead::document).toList();
	}

	/** The documents of a kind of which the public knows, withdrawn ones too. */
	public List<Document> everPublished(String kind) {
		return this.documents.ofKind(kind).stream().filter((one) -> one.publishedTitle() != null).toList();
	}

	/** Makes a document with an open first edition, for an area that the actor edits. */
	@Transactional
	public Document open(Actor actor, UUID id, String kind, String title, Area area) {
		requireEditor(actor, area);
		Document document = this.documents.save(new Document(id, kind, freeSlug(kind, title), title, area));
		this.editions.save(new Edition(document, 1, this.clock.instant()));
		this.audit.record(actor, "created", AUDITED, id, title);
		return document;
	}

	/**
	 * Notes that the draft was changed, and its title and area with it. Handing it to
	 * another area takes somebody who edits both.
	 */
	@Transactional
	public void change(Actor actor, Document document, String title, Area area) {
		requireEditor(actor, document.area());
		if (!document.area().id().equals(area.id())) {
			requireEditor(actor, area);
			document.handTo(area);
		}
		document.retitle(title);
		this.audit.record(actor, "changed the draft", AUDITED, document.id(), title);
	}

	/**
	 * The address follows the title that is published; the old one goes on leading here.
	 */
	@Transactional
	public void publishAs(Document document, String title) {
		if (!document.slug().matches(Pattern.quote(Slug.of(title)) + "(-\\d+)?")) {
			move(document, title);
		}
		document.publishAs(title, document.slug());
	}

	private void move(Document document, String title) {
		SlugAlias.Address former = new SlugAlias.Address(document.kind(), Slug.of(title));
		if (this.aliases.findById(former).filter((alias) -> alias.documentId().equals(document.id())).isPresent()) {
			this.aliases.deleteById(former);
		}
		String slug = freeSlug(document.kind(), title);
		if (document.publishedTitle() != null) {
			this.aliases.save(new SlugAlias(document));
		}
		document.publishAs(title, slug);
	}

	private String freeSlug(String kind, String title) {
		this.turns.take("address of " + kind);
		return Slug.unique(title, (slug) -> this.documents.isTaken(kind, slug));
	}

	/** Refuses everyone who may not edit what this area owns. */
	public static void requireEditor(Actor actor, Area area) {
		if (!actor.edits(area.id())) {
			throw new AccessDeniedException("This belongs to another area");
		}
	}

}
