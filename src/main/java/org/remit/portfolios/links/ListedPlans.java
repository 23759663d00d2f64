package org.remit.portfolios.links;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.plans.plans.Plans;
import org.remit.plans.progress.PlanMentions;
import org.remit.portfolios.portfolios.Portfolios;

/** The portfolios of which a line, as they are being written, is linked to a plan. */
@Component
class ListedPlans implements PlanMentions {

	private final Portfolios portfolios;

	ListedPlans(Portfolios portfolios) {
		this.portfolios = portfolios;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Mention> of(UUID plan) {
		return this.portfolios.linkedTo(Plans.KIND, plan)
			.stream()
			.map((one) -> new Mention(one.title(), "/manage/portfolios/" + one.id()))
			.toList();
	}

}
