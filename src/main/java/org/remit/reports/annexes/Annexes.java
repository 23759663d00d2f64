package org.remit.reports.annexes;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.council.Councils;
import org.remit.platform.time.OneTimeIds;
import org.remit.publishing.documents.Documents;
import org.remit.publishing.steps.Standings;
import org.remit.reports.reports.Report;
import org.remit.reports.reports.Reports;

/**
 * The front door to exempt and confidential annexes. No snapshot holds them, so that they
 * stay as they are while a report is under review: what was approved is what is read.
 */
@Service
@Transactional(readOnly = true)
public class Annexes {

	private final AnnexRepository annexes;

	private final AnnexReaders readers;

	private final Reports reports;

	private final Posts posts;

	private final Councils councils;

	private final Standings standings;

	private final OneTimeIds oneTimeIds;

	private final AuditTrail trail;

	Annexes(AnnexRepository annexes, AnnexReaders readers, Reports reports, Posts posts, Councils councils,
			Standings standings, OneTimeIds oneTimeIds, AuditTrail trail) {
		this.annexes = annexes;
		this.readers = readers;
		this.reports = reports;
		this.posts = posts;
		this.councils = councils;
		this.standings = standings;
		this.oneTimeIds = oneTimeIds;
		this.trail = trail;
	}

	/** For those who edit the report's area; for all others there is nothing. */
	public List<ReadAnnex> of(Actor actor, UUID report) {
		boolean edits = actor.edits(this.reports.get(report).document().area().id());
		return edits ? this.annexes.of(List.of(report)).stream().map(ReadAnnex::of).toList() : List.of();
	}

	/**
	 * Why each annex of these reports is withheld, which is all that everybody may know.
	 */
	public Map<UUID, List<String>> withheld(Collection<UUID> reports) {
		return this.annexes.of(reports)
			.stream()
			.collect(Collectors.groupingBy((one) -> one.report().id(), Collectors
				.mapping((one) -> Exemption.words(one.isConfidential(), one.exemptions()), Collectors.toList())));
	}

	/** Those of published reports that somebody may read. */
	public List<ReadAnnex> open(Actor actor) {
		return this.readers.of(actor, this.annexes.ofPublished()).stream().map(ReadAnnex::of).toList();
	}

	/** For whoever may read it. Nobody else is told that it is there. */
	public ReadAnnex read(Actor actor, UUID id) {
		return this.annexes.findById(id)
			.filter((annex) -> this.readers.mayRead(actor, annex))
			.map(ReadAnnex::of)
			.orElseThrow(() -> new NotFound("annex"));
	}

	public AnnexForm form(Actor actor, UUID report, UUID id) {
		return AnnexForm.of(toEdit(actor, report, id));
	}

	private ReportAnnex toEdit(Actor actor, UUID report, UUID id) {
		this.reports.toEdit(actor, report);
		return this.annexes.findById(id)
			.filter((annex) -> annex.report().id().equals(report))
			.orElseThrow(() -> new NotFound("annex"));
	}

	/** Adds an annex, or finds the one that the same form made a moment ago. */
	@Transactional
	public void add(Actor actor, UUID id, AnnexForm form) {
		Report report = this.reports.toEdit(actor, id);
		this.oneTimeIds.claim(form.id());
		if (this.annexes.findById(form.id()).isEmpty()) {
			save(actor, "added", new ReportAnnex(form.id(), report), form);
		}
	}

	@Transactional
	public void change(Actor actor, UUID report, UUID id, AnnexForm form) {
		ReportAnnex annex = toEdit(actor, report, id);
		Stale.check(form.version(), annex.version());
		save(actor, "changed", annex, form);
	}

	private void save(Actor actor, String action, ReportAnnex annex, AnnexForm form) {
		requireNoReview(annex);
		Set<Integer> known = Exemption.of(this.councils.current().jurisdiction()).keySet();
		if (!known.containsAll(form.paragraphs())) {
			throw new RuleBroken("paragraphs", "Choose paragraphs from the list");
		}
		if (form.paragraphs().isEmpty() && !form.isConfidential()) {
			throw new RuleBroken("paragraphs",
					"Choose the paragraphs that make it exempt, or say that it is confidential");
		}
		annex.describe(form, posts(form.readers()));
		this.annexes.save(annex);
		record(actor, action, annex);
	}

	private void requireNoReview(ReportAnnex annex) {
		if (this.standings.isUnderReview(annex.report().id())) {
			throw new RuleBroken(null,
					"The report is under review. Its annexes can be changed once it is returned " + "or published.");
		}
	}

	private Set<Post> posts(List<UUID> ids) {
		Set<Post> posts = new HashSet<>();
		ids.forEach((id) -> posts
			.add(this.posts.find(id).orElseThrow(() -> new RuleBroken("readers", "Choose posts from the list"))));
		return posts;
	}

	@Transactional
	public void remove(Actor actor, UUID report, UUID id, Integer version) {
		ReportAnnex annex = toEdit(actor, report, id);
		Stale.check(version, annex.version());
		requireNoReview(annex);
		annex.remove();
		record(actor, "removed", annex);
	}

	/** Its words stand in no trail that others read. */
	private void record(Actor actor, String action, ReportAnnex annex) {
		this.trail.record(actor, action + " an annex that is not public", Documents.AUDITED, annex.report().id(),
				Exemption.words(annex.isConfidential(), annex.exemptions()));
	}

}
