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

import org.remit.boards.Leaving;
import org.remit.boards.Seat;
import org.remit.boards.SeatHolding;
import org.remit.functions.Allocation;
import org.remit.functions.ServiceFunction;
import org.remit.people.Person;
import org.remit.portfolios.Portfolio;
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

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "portfolio_id")
	private Portfolio portfolio;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "from_portfolio_id")
	private Portfolio fromPortfolio;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "function_id")
	private ServiceFunction function;

	@Column(name = "allocation_id")
	private UUID allocation;

	@Column(name = "seat_id")
	private UUID seat;

	@Column(name = "seat_holding_id")
	private UUID seatHolding;

	@Enumerated(EnumType.STRING)
	private Leaving leaving;

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

	void handOver(Portfolio portfolio, Post post) {
		this.portfolio = portfolio;
		this.post = post;
	}

	void move(ServiceFunction function, Allocation from, Portfolio to) {
		this.function = function;
		this.allocation = from.id();
		this.fromPortfolio = from.portfolio();
		this.portfolio = to;
	}

	void seat(Seat seat, Person person) {
		this.seat = seat.id();
		this.person = person;
	}

	void leave(SeatHolding holding, Leaving leaving) {
		this.seat = holding.seat().id();
		this.person = holding.person();
		this.seatHolding = holding.id();
		this.leaving = leaving;
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

	/** The one that is handed over, or that a function moves to. */
	public Portfolio portfolio() {
		return this.portfolio;
	}

	public Portfolio fromPortfolio() {
		return this.fromPortfolio;
	}

	public ServiceFunction function() {
		return this.function;
	}

	public UUID allocation() {
		return this.allocation;
	}

	public UUID seat() {
		return this.seat;
	}

	public UUID seatHolding() {
		return this.seatHolding;
	}

	public Leaving leaving() {
		return this.leaving;
	}

	List<Effect> effects() {
		return List.copyOf(this.effects);
	}

	public Integer version() {
		return this.version;
	}

}
