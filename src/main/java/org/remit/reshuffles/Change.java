package org.remit.reshuffles;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.remit.people.Person;
import org.remit.posts.Appointment;
import org.remit.posts.Basis;
import org.remit.posts.EndReason;
import org.remit.posts.Post;

/**
 * One thing that a reshuffle changes: references into the registers, which stay as they
 * are until the set is applied.
 */
@Entity
@Table(name = "reshuffle_change")
public class Change {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "reshuffle_id")
	private Reshuffle reshuffle;

	private int position;

	private String kind;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "post_id")
	private Post post;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "person_id")
	private Person person;

	@Enumerated(EnumType.STRING)
	private Basis basis;

	/** May have been struck out since, so it is no reference that must be found. */
	@Column(name = "appointment_id")
	private UUID appointment;

	@Enumerated(EnumType.STRING)
	private EndReason endReason;

	@ElementCollection
	@CollectionTable(name = "reshuffle_effect", joinColumns = @JoinColumn(name = "change_id"))
	@OrderColumn(name = "position")
	private List<Effect> effects = new ArrayList<>();

	@Version
	private Integer version;

	protected Change() {
	}

	Change(Reshuffle reshuffle, UUID id, String kind, int position) {
		this.reshuffle = reshuffle;
		this.id = id;
		this.kind = kind;
		this.position = position;
	}

	void appoint(Post post, Person person, Basis basis) {
		this.post = post;
		this.person = person;
		this.basis = basis;
	}

	void end(Appointment appointment, EndReason reason) {
		this.post = appointment.post();
		this.person = appointment.person();
		this.appointment = appointment.id();
		this.endReason = reason;
	}

	void place(int position) {
		this.position = position;
	}

	void had(List<Effect> effects) {
		this.effects.clear();
		this.effects.addAll(effects);
	}

	public UUID id() {
		return this.id;
	}

	public Reshuffle reshuffle() {
		return this.reshuffle;
	}

	public int position() {
		return this.position;
	}

	public String kind() {
		return this.kind;
	}

	public Post post() {
		return this.post;
	}

	public Person person() {
		return this.person;
	}

	public Basis basis() {
		return this.basis;
	}

	public UUID appointment() {
		return this.appointment;
	}

	public EndReason endReason() {
		return this.endReason;
	}

	List<Effect> effects() {
		return List.copyOf(this.effects);
	}

	public Integer version() {
		return this.version;
	}

}
