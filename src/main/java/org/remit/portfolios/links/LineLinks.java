package org.remit.portfolios.links;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.remit.platform.actor.Actor;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.audit.AuditTrail;
import org.remit.platform.text.OneLine;
import org.remit.portfolios.portfolios.Line;
import org.remit.portfolios.portfolios.Portfolio;
import org.remit.portfolios.portfolios.Portfolios;
import org.remit.portfolios.portfolios.Section;
import org.remit.publishing.documents.Documents;

/**
 * The front door to what printed lines stand for. The words stay as the council wrote
 * them; the link leads on to the function, board or plan that they mean.
 */
@Service
@Transactional(readOnly = true)
public class LineLinks {

	private final Portfolios portfolios;

	private final LinkedThings things;

	private final AuditTrail trail;

	LineLinks(Portfolios portfolios, LinkedThings things, AuditTrail trail) {
		this.portfolios = portfolios;
		this.things = things;
		this.trail = trail;
	}

	/** Everything that a line can be linked to. */
	public List<LineTarget> targets() {
		return this.things.all();
	}

	/**
	 * The first hundred lines of a section with their links; where a line has none but
	 * says just what something is called, with that as a proposal.
	 */
	public LineLinksForm form(Actor actor, UUID id, Section section) {
		Portfolio portfolio = this.portfolios.toEdit(actor, id);
		List<LineTarget> targets = targets();
		Map<UUID, String> labels = targets.stream().collect(Collectors.toMap(LineTarget::id, LineTarget::label));
		return new LineLinksForm(portfolio.version(),
				lines(portfolio, section).stream()
					.map((line) -> new TypedTarget(line.key(),
							(line.linkId() != null) ? labels.getOrDefault(line.linkId(), "") : proposal(line, targets)))
					.toList());
	}

	List<Line> lines(Portfolio portfolio, Section section) {
		return portfolio.lines(section).stream().limit(LineLinksForm.MOST).toList();
	}

	private static String proposal(Line line, List<LineTarget> targets) {
		String words = plain(line.text());
		List<String> called = targets.stream()
			.filter((target) -> target.names().stream().anyMatch((name) -> plain(name).equals(words)))
			.map(LineTarget::label)
			.toList();
		return (called.size() == 1) ? called.get(0) : "";
	}

	/** Capitals, blanks and curly apostrophes make no difference. */
	private static String plain(String words) {
		return OneLine.of(words).replace('\u2019', '\'').toLowerCase(Locale.UK);
	}

	/** Links the lines of a section; a line whose field is empty is linked to nothing. */
	@Transactional
	public void link(Actor actor, UUID id, Section section, LineLinksForm form) {
		Portfolio portfolio = this.portfolios.toChange(actor, id, form.version());
		Map<String, LineTarget> targets = targets().stream()
			.collect(Collectors.toMap((target) -> plain(target.label()), Function.identity(), (one, other) -> one));
		Map<Integer, Line> lines = portfolio.lines(section)
			.stream()
			.collect(Collectors.toMap(Line::key, Function.identity()));
		for (int at = 0; at < form.lines().size(); at++) {
			link(lines, form.lines().get(at), targets, "lines[%d].thing".formatted(at));
		}
		this.trail.record(actor, "linked lines", Documents.AUDITED, id, section.label());
	}

	private static void link(Map<Integer, Line> lines, TypedTarget typed, Map<String, LineTarget> targets,
			String field) {
		LineTarget target = targets.get(plain(typed.thing()));
		if (target == null && !typed.thing().isEmpty()) {
			throw new RuleBroken(field, "Choose a function, board or plan from the list, or leave it empty");
		}
		Line line = lines.get(typed.key());
		if (line == null && target != null) {
			throw new RuleBroken(field, "Someone removed this line meanwhile: leave its field empty");
		}
		if (line != null && target != null) {
			line.link(target.kind(), target.id());
		}
		else if (line != null) {
			line.unlink();
		}
	}

}
