package org.remit.boards.boards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.people.accounts.Area;
import org.remit.platform.actor.Actor;
import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.Stale;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.text.Slug;
import org.remit.platform.time.AsAt;
import org.remit.platform.time.Turns;

/** The front door to the register of boards. A board is closed, never removed. */
@Service
@Transactional(readOnly = true)
public class Boards {

	/** Under which the audit trail has the lines of a board. */
	public static final String KIND = "board";

	/** The address of the printed register, which no board may take. */
	private static final String REGISTER = "register";

	private final BoardRepository boards;

	private final BoardRules rules;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final Turns turns;

	Boards(BoardRepository boards, BoardRules rules, AuditTrail trail, ApplicationEventPublisher events, Turns turns) {
		this.boards = boards;
		this.rules = rules;
		this.trail = trail;
		this.events = events;
		this.turns = turns;
	}

	public Optional<Board> find(UUID id) {
		return this.boards.findById(id);
	}

	/** Finds a board also by an address it no longer has. */
	public Optional<Board> at(String address) {
		return this.boards.findByAddress(address);
	}

	/** All boards by name, closed and internal ones too. */
	public List<Board> all() {
		return this.boards.findAllByName();
	}

	/** Those that exist on a day as far as the public may know, by name. */
	public List<Board> announced(AsAt asAt) {
		return this.boards.findAnnounced(asAt.day(), asAt.today());
	}

	/** Those that the public knows to have closed before a day, by name. */
	public List<Board> closed(AsAt asAt) {
		return this.boards.findClosed(asAt.day(), asAt.today());
	}

	/** Boards whose name has all these words, internal ones too. */
	public Page<Board> search(String words, Pageable page) {
		return this.boards.findAll(BoardSearch.named(words), BoardSearch.byName(page));
	}

	/** What the public may find of the boards that exist on a day. */
	public Page<Board> searchPublic(String words, AsAt asAt, Pageable page) {
		return this.boards.findAll(BoardSearch.named(words).and(BoardSearch.announced(asAt)), BoardSearch.byName(page));
	}

	/** Keeps others from changing a board until the transaction ends. */
	@Transactional
	public Optional<Board> lock(UUID id) {
		return this.boards.lock(id);
	}

	/** Adds a board, or finds the one that the same form made a moment ago. */
	@Transactional
	public Board add(Actor actor, BoardForm form) {
		Area area = this.rules.area(form);
		BoardKeepers.require(actor, area.id());
		this.turns.take(KIND);
		return find(form.id()).orElseGet(() -> create(actor, area, form));
	}

	private Board create(Actor actor, Area area, BoardForm form) {
		this.rules.check(form);
		Board board = new Board(form, area, address(form, form.id()));
		this.trail.record(actor, "added", KIND, board.id(), board.name());
		return this.boards.save(board);
	}

	/** A new name brings a new address; the old one goes on leading here. */
	@Transactional
	public Board change(Actor actor, UUID id, BoardForm form) {
		this.turns.take(KIND);
		Board board = opened(actor, id, form.version());
		Area area = this.rules.area(form);
		BoardKeepers.require(actor, area.id());
		this.rules.check(form, board);
		String before = board.name();
		boolean sameName = form.name().equals(before);
		board.change(form, area, sameName ? board.slug() : address(form, id));
		this.events.publishEvent(new BoardChanged(actor, board));
		this.trail.record(actor, "changed", KIND, id, sameName ? before : form.name() + "; until now " + before);
		return board;
	}

	private String address(BoardForm form, UUID id) {
		return Slug.unique(form.name(),
				(slug) -> slug.equals(REGISTER) || at(slug).filter((holder) -> !holder.id().equals(id)).isPresent());
	}

	private Board opened(Actor actor, UUID id, Integer version) {
		Board board = this.boards.lock(id).orElseThrow(() -> new NotFound("No such board"));
		BoardKeepers.require(actor, board);
		Stale.check(version, board.version());
		return board;
	}

}
