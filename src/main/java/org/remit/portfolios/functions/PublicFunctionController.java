package org.remit.portfolios.functions;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import org.remit.platform.actor.NotFound;
import org.remit.platform.time.AsAt;
import org.remit.platform.web.Moved;
import org.remit.portfolios.holdings.HeldPortfolios;

/** The public register of what the council does, and who leads on it. */
@Controller
@RequestMapping("/functions")
class PublicFunctionController {

	private final ServiceFunctions functions;

	private final FunctionLeads leads;

	private final HeldPortfolios held;

	PublicFunctionController(ServiceFunctions functions, FunctionLeads leads, HeldPortfolios held) {
		this.functions = functions;
		this.leads = leads;
		this.held = held;
	}

	@GetMapping
	String list(AsAt asAt, Model model) {
		show(asAt, model);
		return "portfolios/functions/public-list";
	}

	private WhoDoesWhat show(AsAt asAt, Model model) {
		WhoDoesWhat who = this.leads.announced(asAt);
		model.addAttribute("who", who);
		model.addAttribute("held", this.held.on(who.portfolios(), asAt.day()));
		return who;
	}

	/** From which portfolio to which, as councils publish it. */
	@GetMapping("/moves")
	String moves(AsAt asAt, Model model) {
		model.addAttribute("moves", this.leads.announcedMoves());
		return "portfolios/functions/public-moves";
	}

	@GetMapping("/{address}")
	ModelAndView show(@PathVariable String address, AsAt asAt, Model model) {
		ServiceFunction function = this.functions.at(address)
			.filter((one) -> one.isKnown(asAt.today()))
			.orElseThrow(() -> new NotFound("No such function"));
		if (!function.slug().equals(address)) {
			return Moved.to("/functions/" + function.slug());
		}
		WhoDoesWhat who = show(asAt, model);
		List<FunctionTree.Node> found = who.tree().from(function.id());
		UUID id = function.id();
		return new ModelAndView("portfolios/functions/public-function",
				Map.of("function", function, "there", !found.isEmpty(), "above", who.tree().above(function), "parts",
						found.isEmpty() ? List.of() : found.get(0).below(), "history", this.leads.announcedOf(id)));
	}

}
