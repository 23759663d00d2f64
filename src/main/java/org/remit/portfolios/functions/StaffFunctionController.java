package org.remit.portfolios.functions;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.audit.AuditTrail;
import org.remit.platform.time.AsAt;
import org.remit.portfolios.holdings.Endings;

/** The staff's register of functions, with everything that is known of who has them. */
@Controller
@RequestMapping("/manage/functions")
class StaffFunctionController {

	private final Allocations allocations;

	private final FunctionLeads leads;

	private final ServiceFunctions functions;

	private final FunctionPages pages;

	private final AuditTrail trail;

	private final Endings endings;

	StaffFunctionController(Allocations allocations, FunctionLeads leads, ServiceFunctions functions,
			FunctionPages pages, AuditTrail trail, Endings endings) {
		this.allocations = allocations;
		this.leads = leads;
		this.functions = functions;
		this.pages = pages;
		this.trail = trail;
		this.endings = endings;
	}

	@GetMapping
	String list(AsAt asAt, Model model) {
		model.addAttribute("who", this.leads.on(asAt.day()));
		return "portfolios/functions/list";
	}

	/** Functions that no portfolio has, or that several lead. */
	@GetMapping("/gaps")
	String gaps(AsAt asAt, Model model) {
		WhoDoesWhat who = this.leads.on(asAt.day());
		model.addAttribute("who", who);
		model.addAttribute("orphaned", who.ledBy(this.endings.endedBefore(asAt.day())));
		return "portfolios/functions/gaps";
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, AsAt asAt, Model model) {
		ServiceFunction function = this.pages.function(id, model);
		FunctionTree tree = this.functions.tree();
		model.addAttribute("above", tree.above(function));
		model.addAttribute("parts", tree.from(id).get(0).below());
		model.addAttribute("who", this.leads.on(asAt.day()));
		model.addAttribute("allocations", this.allocations.of(id));
		model.addAttribute("today", asAt.today());
		model.addAttribute("trail", this.trail.of(ServiceFunctions.KIND, id));
		return "portfolios/functions/function";
	}

}
