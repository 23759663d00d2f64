package org.remit.figures.indicators;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A part of a breakdown of an indicator: "Foster care" of "Placement". */
@Entity
@Table(name = "indicator_part")
public class Part {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Indicator indicator;

	private String breakdown;

	private String name;

	private int position;

	protected Part() {
	}

	Part(Indicator indicator, BreakdownLines.Line line) {
		this.id = UUID.randomUUID();
		this.indicator = indicator;
		this.breakdown = line.breakdown();
		this.name = line.part();
	}

	void place(int position, BreakdownLines.Line line) {
		this.position = position;
		this.breakdown = line.breakdown();
		this.name = line.part();
	}

	boolean is(BreakdownLines.Line line) {
		return this.breakdown.equalsIgnoreCase(line.breakdown()) && this.name.equalsIgnoreCase(line.part());
	}

	public UUID id() {
		return this.id;
	}

	/** By what it is broken down, such as "Placement". */
	public String breakdown() {
		return this.breakdown;
	}

	public String name() {
		return this.name;
	}

	int position() {
		return this.position;
	}

	public String line() {
		return "%s: %s".formatted(this.breakdown, this.name);
	}

}
