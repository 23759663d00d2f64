package org.remit.reports.reports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.publishing.documents.Documents;
import org.remit.reports.blocks.Block;
import org.remit.reports.blocks.BlockPrinting;
import org.remit.reports.blocks.BlockReading;
import org.remit.reports.blocks.LiveSources;
import org.remit.reports.blocks.Numbering;
import org.remit.reports.blocks.PrintedBlock;
import org.remit.reports.blocks.SectionForm;

/** The front door to what reports say, section by section. */
@Service
@Transactional(readOnly = true)
public class ReportSections {

	static final int MOST_SECTIONS = 80;

	private final Reports reports;

	private final ReportRepository rows;

	private final ReportSectionRepository sections;

	private final BlockReading reading;

	private final LiveSources sources;

	private final Occasions occasions;

	private final Documents documents;

	ReportSections(Reports reports, ReportRepository rows, ReportSectionRepository sections, BlockReading reading,
			LiveSources sources, Occasions occasions, Documents documents) {
		this.reports = reports;
		this.rows = rows;
		this.sections = sections;
		this.reading = reading;
		this.sources = sources;
		this.occasions = occasions;
		this.documents = documents;
	}

	/** In reading order, removed ones too. */
	public List<ReportSection> of(UUID report) {
		return of(List.of(report));
	}

	/** The same of many. */
	public List<ReportSection> of(Collection<UUID> reports) {
		return this.sections.of(reports);
	}

	/** The form with what a section says now, for those who edit its area. */
	public SectionForm form(Actor actor, UUID id, int key) {
		Report report = this.reports.toEdit(actor, id);
		ReportSection section = find(id, key);
		return new SectionForm(section.version(), section.heading(), ReportText.of(report, printed(id)).typed(section));
	}

	/** The numbers of a report by the keys of its blocks, as they would be printed. */
	public List<String> numbers(UUID id, SectionForm form) {
		Numbering numbering = ReportText.of(this.reports.get(id), printed(id)).numbering();
		return form.blocks().stream().map((one) -> (one.key() != null) ? numbering.of(one.key()) : "").toList();
	}

	/** The blocks of a section as they would be printed, by their keys. */
	Map<Integer, PrintedBlock> kept(UUID id, int key) {
		return this.sections.find(id, key)
			.stream()
			.flatMap((section) -> section.blocks().stream())
			.collect(Collectors.toMap(Block::key, (block) -> BlockPrinting.alone().print(block, 2)));
	}

	/** Whether the numbers of a report stay as they are from now on. */
	public boolean keepsNumbers(UUID id) {
		return !this.reports.get(id).numbers().isEmpty();
	}

	/** In reading order, without removed ones. */
	List<ReportSection> printed(UUID report) {
		return of(report).stream().filter((section) -> !section.isRemoved()).toList();
	}

	private ReportSection find(UUID report, int key) {
		return this.sections.find(report, key)
			.filter((section) -> !section.isRemoved())
			.orElseThrow(() -> new NotFound("section"));
	}

	/** Saves a section; others may be saved by other people at the same time. */
	@Transactional
	public void change(Actor actor, UUID id, int key, SectionForm form) {
		Report report = lock(actor, id);
		ReportSection section = find(id, key);
		Stale.check(form.version(), section.version());
		List<Block> blocks = read(report, form, section.blocks());
		section.write(form.heading(),
				ReportText.of(report, printed(id)).with(report, section, blocks).kept(places(form)));
		record(actor, report);
	}

	private List<Block> read(Report report, SectionForm form, List<Block> before) {
		return this.reading.read(form, before, report::newKey, () -> this.occasions.of(report));
	}

	/** Where the blocks that stay stand in the form, for words beside their fields. */
	private static List<Integer> places(SectionForm form) {
		return IntStream.range(0, form.blocks().size())
			.filter((at) -> form.present().contains(form.blocks().get(at)))
			.boxed()
			.toList();
	}

	/** One person after the other, so that keys and numbers are given out once. */
	@Transactional
	public Report lock(Actor actor, UUID id) {
		Report report = this.rows.lock(id).orElseThrow(() -> new NotFound("report"));
		Documents.requireEditor(actor, report.document().area());
		return report;
	}

	private void record(Actor actor, Report report) {
		this.documents.change(actor, report.document(), report.document().title(), report.document().area());
	}

	/** Adds an empty section at the end, and tells its key. */
	@Transactional
	public int add(Actor actor, UUID id, String heading) {
		Report report = lock(actor, id);
		List<ReportSection> present = of(id);
		if (present.size() >= MOST_SECTIONS) {
			throw new RuleBroken("heading", "A report has %d sections or fewer".formatted(MOST_SECTIONS));
		}
		ReportSection section = this.sections.save(new ReportSection(report, present.size(), heading));
		record(actor, report);
		return section.key();
	}

	/**
	 * Enters a whole document into a report that the same work has locked, and tells what
	 * is wrong with its numbers. Sections of its kind that are empty take theirs; what is
	 * written already comes first, and what is still empty last.
	 * @param contact what goes under the report, line by line
	 */
	@Transactional
	public Optional<String> enter(Actor actor, Report report, List<SectionForm> document, List<String> contact) {
		Entering entering = new Entering(report, printed(report.id()));
		document.forEach((section) -> {
			ReportSection entered = entering.section(section.heading());
			this.sections.save(entered);
			entered.write(entered.heading(), read(report, section, List.of()));
		});
		entering.place();
		report.addContact(contact);
		record(actor, report);
		return entering.problem();
	}

	/** Puts a section before the one above it, or after the one below. */
	@Transactional
	public void move(Actor actor, UUID id, int key, boolean up) {
		Report report = lock(actor, id);
		List<ReportSection> present = printed(id);
		int from = present.indexOf(find(id, key));
		int to = from + (up ? -1 : 1);
		if (to >= 0 && to < present.size()) {
			place(present, from, to);
			record(actor, report);
		}
	}

	private static void place(List<ReportSection> sections, int from, int to) {
		IntStream.range(0, sections.size())
			.forEach((at) -> sections.get(at).moveTo((at == from) ? to : (at == to) ? from : at));
	}

	/** Takes a section out of the report, until somebody puts it back. */
	@Transactional
	public void remove(Actor actor, UUID id, int key) {
		Report report = lock(actor, id);
		ReportSection section = find(id, key);
		ReportText.of(report, printed(id)).with(report, section, List.of()).kept(List.of());
		section.remove(true);
		record(actor, report);
	}

	/** Puts a section back where it was, with all that it says. */
	@Transactional
	public void putBack(Actor actor, UUID id, int key) {
		Report report = lock(actor, id);
		this.sections.find(id, key).orElseThrow(() -> new NotFound("section")).remove(false);
		record(actor, report);
	}

	/** Looks all figures of a report up again. What was submitted stays as it was. */
	@Transactional
	public void refresh(Actor actor, UUID id) {
		Report report = lock(actor, id);
		for (ReportSection section : printed(id)) {
			List<Block> blocks = section.blocks();
			if (blocks.stream().anyMatch(Block.Live.class::isInstance)) {
				section.write(section.heading(), blocks.stream().map((block) -> refreshed(report, block)).toList());
			}
		}
		record(actor, report);
	}

	private Block refreshed(Report report, Block block) {
		return (block instanceof Block.Live live) ? this.sources.fill(this.occasions.of(report), live, null) : block;
	}

	/** From the first submission on, each paragraph keeps the number that it has. */
	@Transactional
	public void keepNumbers(UUID id) {
		Report report = this.rows.lock(id).orElseThrow(() -> new NotFound("report"));
		Numbering numbering = ReportText.of(report, printed(id)).numbering();
		numbering.twice().ifPresent((number) -> {
			throw new RuleBroken(null,
					"There are two paragraphs %s. Give one of them another number first.".formatted(number));
		});
		report.keepNumbers(numbering.all());
	}

}
