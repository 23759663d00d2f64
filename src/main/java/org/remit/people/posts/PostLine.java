package org.remit.people.posts;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.SQLRestriction;

import org.remit.platform.time.Term;
import org.remit.platform.time.TermWords;

/**
 * The post that another post answers to for a term: a director to the chief executive, a
 * lead member to the leader or mayor.
 */
@Entity
@SQLRestriction("mistake is null")
public class PostLine {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Post post;

	@ManyToOne(fetch = FetchType.LAZY)
	private Post superior;

	@Embedded
	private Term term;

	private String mistake;

	@Version
	private Integer version;

	protected PostLine() {
	}

	PostLine(UUID id, Post post, Post superior, Term term) {
		this.id = id;
		this.post = post;
		change(superior, term);
	}

	final void change(Post superior, Term term) {
		this.superior = superior;
		this.term = term;
	}

	void strikeOut(String reason) {
		this.mistake = reason;
	}

	public UUID id() {
		return this.id;
	}

	public Post post() {
		return this.post;
	}

	public Post superior() {
		return this.superior;
	}

	public Term term() {
		return this.term;
	}

	/** Its term in words. */
	public String words() {
		return TermWords.of(this.term);
	}

	/** As the audit trail tells it. */
	String summary() {
		return "answers to %s, %s".formatted(this.superior.title(), words());
	}

	public Integer version() {
		return this.version;
	}

}
