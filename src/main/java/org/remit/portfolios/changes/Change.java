package org.remit.portfolios.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.remit.portfolios.reshuffles.Reshuffle;

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

	@Embedded
	private About about;

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

	void say(About about) {
		this.about = about;
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

	/** From 0, in the order of the page. */
	public int position() {
		return this.position;
	}

	/** The {@link ChangeKind#key key} of its kind. */
	public String kind() {
		return this.kind;
	}

	public About about() {
		return this.about;
	}

	/** What applying it did; empty until then. */
	List<Effect> effects() {
		return List.copyOf(this.effects);
	}

	public Integer version() {
		return this.version;
	}

}
