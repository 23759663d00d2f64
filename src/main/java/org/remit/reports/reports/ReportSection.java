package org.remit.reports.reports;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;

import org.remit.reports.blocks.Block;
import org.remit.reports.blocks.StoredBlocks;

/** A section of a report; one person at a time changes it. */
@Entity
public class ReportSection {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Report report;

	private int key;

	/** Where it stands is no version of what it says. */
	@OptimisticLock(excluded = true)
	private int position;

	private String heading;

	private String blocks = StoredBlocks.write(List.of());

	@OptimisticLock(excluded = true)
	private boolean removed;

	@Version
	private Integer version;

	protected ReportSection() {
	}

	ReportSection(Report report, int position, String heading) {
		this.id = UUID.randomUUID();
		this.report = report;
		this.key = report.newKey();
		this.position = position;
		this.heading = heading;
	}

	void write(String heading, List<Block> blocks) {
		this.heading = heading;
		this.blocks = StoredBlocks.write(blocks);
	}

	void moveTo(int position) {
		this.position = position;
	}

	/** Taken out, with all that it says, until somebody puts it back. */
	void remove(boolean removed) {
		this.removed = removed;
	}

	public Report report() {
		return this.report;
	}

	/** Its number within the report, never used again: its anchor. */
	public int key() {
		return this.key;
	}

	public int position() {
		return this.position;
	}

	/** Empty where its blocks stand under none. */
	public String heading() {
		return this.heading;
	}

	/** How a list of sections names it. */
	public String name() {
		return this.heading.isEmpty() ? "Without a heading" : this.heading;
	}

	public List<Block> blocks() {
		return StoredBlocks.read(this.blocks);
	}

	/** The appointments by which somebody signs in it. */
	public Stream<UUID> signing() {
		return blocks().stream()
			.filter(Block.Signature.class::isInstance)
			.map((block) -> ((Block.Signature) block).appointment())
			.filter(Objects::nonNull);
	}

	public boolean isEmpty() {
		return blocks().isEmpty();
	}

	public boolean isRemoved() {
		return this.removed;
	}

	public Integer version() {
		return this.version;
	}

}
