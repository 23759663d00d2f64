package org.remit.portfolios.portfolios;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A portfolio's page of fields, filled in bit by bit. */
public final class Typed {

	private final UUID id;

	private final Integer version;

	private String title;

	private UUID area;

	private UUID holderPost;

	private List<UUID> leadOfficers;

	private final String[] sections = new String[Section.values().length];

	private List<TypedLink> links;

	public Typed(PortfolioForm form) {
		this.id = form.id();
		this.version = form.version();
		this.title = form.title();
		this.area = form.area();
		this.holderPost = form.holderPost();
		this.leadOfficers = form.leadOfficers();
		for (Section section : Section.values()) {
			write(section, form.typed(section));
		}
		this.links = form.links();
	}

	public Typed title(String title) {
		this.title = title;
		return this;
	}

	public Typed area(UUID area) {
		this.area = area;
		return this;
	}

	public Typed holder(UUID post) {
		this.holderPost = post;
		return this;
	}

	public Typed officers(UUID... posts) {
		this.leadOfficers = List.of(posts);
		return this;
	}

	public Typed scope(String text) {
		return write(Section.SCOPE, text);
	}

	public Typed functions(String text) {
		return write(Section.SERVICE_FUNCTIONS, text);
	}

	public Typed write(Section section, String text) {
		this.sections[section.ordinal()] = text;
		return this;
	}

	/** Adds a link to another portfolio, to all of them where the target is null. */
	public Typed link(String label, UUID target) {
		this.links = new ArrayList<>(this.links);
		this.links.add(new TypedLink(label, (target != null) ? target.toString() : TypedLink.ALL));
		return this;
	}

	PortfolioForm form() {
		return new PortfolioForm(this.id, this.version, this.title, this.area, this.holderPost, this.leadOfficers,
				text(Section.SCOPE), text(Section.POLICY_FRAMEWORK), text(Section.OTHER_PLANS),
				text(Section.SERVICE_FUNCTIONS), text(Section.PARTNERSHIPS), text(Section.CLOSING), this.links);
	}

	private String text(Section section) {
		return this.sections[section.ordinal()];
	}

}
