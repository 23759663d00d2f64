package org.remit.plans.plans;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** What is better once a priority is met. Its key is never used again. */
@Entity
public class Outcome {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Priority priority;

	private int key;

	private int position;

	private String text;

	protected Outcome() {
	}

	Outcome(Priority priority, int key) {
		this.id = UUID.randomUUID();
		this.priority = priority;
		this.key = key;
	}

	void place(int position, String text) {
		this.position = position;
		this.text = text;
	}

	/** Its number within the plan, kept however often it is moved or reworded. */
	public int key() {
		return this.key;
	}

	public int position() {
		return this.position;
	}

	public String text() {
		return this.text;
	}

}
