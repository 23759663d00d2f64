package org.remit.people.posts;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.SQLRestriction;

import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/**
 * A post that answers for what a statute names, for a term, or one that supports it. Of
 * those that answer there is one a day (Children Act 2004, sections 18, 19 and 27), and
 * the post has one holder at a time; whoever holds it is the statutory person.
 */
@Entity
@SQLRestriction("mistake is null")
public class Designation {

	@Id
	private UUID id;

	@Enumerated(EnumType.STRING)
	private DesignationKind kind;

	private boolean supporting;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "post_id")
	private Post post;

	@Embedded
	private Term term;

	private LocalDate soleFrom;

	private LocalDate announcedOn;

	private LocalDate endAnnouncedOn;

	private String decisionReference;

	private String decisionLink;

	private String mistake;

	@Version
	private Integer version;

	protected Designation() {
	}

	Designation(Post post, DesignationForm form) {
		this.id = form.id();
		this.post = post;
		this.soleFrom = post.soleFrom();
		change(form);
	}

	final void change(DesignationForm form) {
		this.kind = form.kind();
		this.supporting = form.supporting();
		this.term = form.term();
		this.announcedOn = form.announcedOn();
		this.endAnnouncedOn = form.endAnnouncedOn();
		this.decisionReference = form.decisionReference();
		this.decisionLink = form.decisionLink();
	}

	void strikeOut(String reason) {
		this.mistake = reason;
	}

	public UUID id() {
		return this.id;
	}

	public DesignationKind kind() {
		return this.kind;
	}

	/** True for a post that helps the one that answers to the statute. */
	public boolean isSupporting() {
		return this.supporting;
	}

	public Post post() {
		return this.post;
	}

	/** The term as staff know it; pages for the public show {@link #announcedTerm}. */
	public Term term() {
		return this.term;
	}

	public String termWords() {
		return TermWords.of(this.term);
	}

	/** Without an end of which the public doesn't know yet. */
	public Term announcedTerm(LocalDate today) {
		boolean secret = this.endAnnouncedOn != null && this.endAnnouncedOn.isAfter(today);
		return secret ? new Term(this.term.startsOn(), null) : this.term;
	}

	public boolean isAnnounced(LocalDate today) {
		return !this.announcedOn.isAfter(today);
	}

	public LocalDate announcedOn() {
		return this.announcedOn;
	}

	/** Null where the end was announced with the designation. */
	public LocalDate endAnnouncedOn() {
		return this.endAnnouncedOn;
	}

	public String decisionReference() {
		return this.decisionReference;
	}

	public String decisionLink() {
		return this.decisionLink;
	}

	public Integer version() {
		return this.version;
	}

}
