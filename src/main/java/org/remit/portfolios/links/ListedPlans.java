package org.remit.portfolios.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.remit.plans.plans.Plans;
import org.remit.platform.rooms.Mention;
import org.remit.platform.rooms.Mentions;
import org.remit.platform.rooms.Thing;
import org.remit.portfolios.portfolios.Portfolios;

/** The portfolios of which a line, as they are being written, is linked to a plan. */
@Component
class ListedPlans implements Mentions {

	private final Portfolios portfolios;

	ListedPlans(Portfolios portfolios) {
		this.portfolios = portfolios;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UUID, List<Mention>> written(Collection<Thing> things) {
		return things.stream()
			.filter((thing) -> thing.kind().equals(Plans.KIND))
			.collect(Collectors.toMap(Thing::id, this::listing));
	}

	private List<Mention> listing(Thing plan) {
		return this.portfolios.linkedTo(Plans.KIND, plan.id())
			.stream()
			.map((one) -> new Mention("Portfolios", one.title(), "/manage/portfolios/" + one.id()))
			.toList();
	}

}
