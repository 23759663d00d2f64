package org.remit.people.designations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.appointments.Appointments;
import org.remit.people.appointments.Holders;
import org.remit.people.people.Registrars;
import org.remit.people.posts.Post;
import org.remit.people.posts.Posts;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.Turns;
import org.remit.platform.web.Mistake;

/**
 * The front door to statutory designations: which post answers for what a statute names,
 * on any day.
 */
@Service
@Transactional(readOnly = true)
public class Designations {

	private final DesignationRepository designations;

	private final DesignationRules rules;

	private final DesignationList list;

	private final Appointments appointments;

	private final Posts posts;

	private final AuditTrail trail;

	private final Turns turns;

	Designations(DesignationRepository designations, DesignationRules rules, DesignationList list,
			Appointments appointments, Posts posts, AuditTrail trail, Turns turns) {
		this.designations = designations;
		this.rules = rules;
		this.list = list;
		this.appointments = appointments;
		this.posts = posts;
		this.trail = trail;
		this.turns = turns;
	}

	public Optional<Designation> find(UUID id) {
		return this.designations.findById(id);
	}

	/** The one that answers to the statute that day, announced or not. */
	public Optional<Designation> on(DesignationKind kind, LocalDate day) {
		return this.designations.findStatutory(kind, day);
	}

	/** All that a post ever was designated for or supported, announced or not. */
	public List<Designation> of(Post post) {
		return this.designations.findByPost(post.id());
	}

	/** Each kind that the law of the country knows, with everything that staff know. */
	public List<Designated> all(LocalDate day) {
		List<Designation> found = this.designations.findAllOn(day);
		return this.list.of(found, Holders.of(this.appointments.knownHolders(posts(found), day)));
	}

	/** Each kind that the law of the country knows, as far as the public may know. */
	public List<Designated> announced(AsAt asAt) {
		List<Designation> found = this.designations.findAllAnnounced(asAt.day(), asAt.today());
		return this.list.of(found, Holders.of(this.appointments.holders(posts(found), asAt.day())));
	}

	private static Set<UUID> posts(List<Designation> designations) {
		return designations.stream().map((one) -> one.post().id()).collect(Collectors.toSet());
	}

	/**
	 * Designates a post, or finds the designation that the same form made a moment ago.
	 */
	@Transactional
	public Designation designate(Actor actor, DesignationForm form) {
		Registrars.require(actor);
		Post post = this.posts.lock(form.post())
			.orElseThrow(() -> new RuleBroken("post", "Choose a post from the list"));
		this.turns.take("designation");
		return find(form.id()).orElseGet(() -> create(actor, post, form));
	}

	private Designation create(Actor actor, Post post, DesignationForm form) {
		this.rules.check(form, post, "startsOn");
		Designation designation = this.designations.save(new Designation(post, form));
		record(actor, "designated", designation, "");
		return designation;
	}

	/** Corrects a designation; its post stays. */
	@Transactional
	public Designation change(Actor actor, UUID id, DesignationForm form) {
		Designation designation = opened(actor, id, form.version());
		return change(actor, "changed a designation", designation, form.keepingPost(designation), "startsOn");
	}

	@Transactional
	public Designation end(Actor actor, UUID id, DesignationEnd end) {
		Designation designation = opened(actor, id, end.version());
		DesignationForm ended = DesignationForm.of(designation).endingWith(end);
		return change(actor, "ended a designation", designation, ended, "endsOn");
	}

	private Designation change(Actor actor, String action, Designation designation, DesignationForm form,
			String field) {
		this.rules.check(form, designation.post(), field);
		String before = this.rules.summary(designation);
		designation.change(form);
		record(actor, action, designation, "; until now " + before);
		return designation;
	}

	/** Strikes out what should never have been entered; the audit trail keeps it. */
	@Transactional
	public Designation strikeOut(Actor actor, UUID id, Mistake mistake) {
		Designation designation = opened(actor, id, mistake.version());
		designation.strikeOut(mistake.reason());
		record(actor, "struck out a designation entered by mistake", designation, ". " + mistake.reason());
		return designation;
	}

	private Designation opened(Actor actor, UUID id, Integer version) {
		Registrars.require(actor);
		this.turns.take("designation");
		Designation designation = find(id).orElseThrow(() -> new NotFound("No such designation"));
		Stale.check(version, designation.version());
		return designation;
	}

	private void record(Actor actor, String action, Designation designation, String more) {
		this.trail.record(actor, action, Posts.KIND, designation.post().id(), this.rules.summary(designation) + more);
	}

}
