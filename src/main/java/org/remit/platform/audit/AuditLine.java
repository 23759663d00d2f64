package org.remit.platform.audit;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.remit.platform.actor.Actor;
import org.remit.platform.web.FieldName;

/** One thing that one person did to one record. The database never lets it change. */
@Entity
public class AuditLine {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private Instant at;

	private UUID actorId;

	private String actorName;

	private String action;

	private String subjectKind;

	private UUID subjectId;

	private String detail;

	protected AuditLine() {
	}

	AuditLine(Instant at, Actor actor, String action, String subjectKind, UUID subject, String detail) {
		this.at = at;
		this.actorId = actor.account();
		this.actorName = actor.name();
		this.action = action;
		this.subjectKind = subjectKind;
		this.subjectId = subject;
		this.detail = detail;
	}

	public Instant at() {
		return this.at;
	}

	public String actorName() {
		return this.actorName;
	}

	/** What was done, as a past-tense phrase: "submitted edition 2". */
	public String action() {
		return this.action;
	}

	public String subjectKind() {
		return this.subjectKind;
	}

	/** "person", "slug_alias": for people, "Person", "Slug alias". */
	public String kindInWords() {
		return FieldName.words(this.subjectKind);
	}

	public UUID subjectId() {
		return this.subjectId;
	}

	/** Words for a reader: a remark, a reason, the record's name. */
	public String detail() {
		return this.detail;
	}

}
