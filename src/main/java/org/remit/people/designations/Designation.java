package org.remit.people.designations;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.SQLRestriction;

import org.remit.people.posts.Post;
import org.remit.platform.time.DecidedTenure;

/**
 * A post that answers for what a statute names, for a term, or one that supports it. Of
 * those that answer there is one a day (Children Act 2004, sections 18, 19 and 27), and
 * the post has one holder at a time; whoever holds it is the statutory person.
 */
@Entity
@SQLRestriction("mistake is null")
public class Designation extends DecidedTenure {

	@Enumerated(EnumType.STRING)
	private DesignationKind kind;

	private boolean supporting;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "post_id")
	private Post post;

	private LocalDate soleFrom;

	protected Designation() {
	}

	Designation(Post post, DesignationForm form) {
		super(form.id());
		this.post = post;
		this.soleFrom = post.soleFrom();
		change(form);
	}

	final void change(DesignationForm form) {
		this.kind = form.kind();
		this.supporting = form.supporting();
		last(form.term(), form.announcedOn(), form.endAnnouncedOn());
		decide(form.decision().reference(), form.decision().link());
	}

	@Override
	protected void strikeOut(String reason) {
		super.strikeOut(reason);
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

	public String termWords() {
		return term().words();
	}

}
