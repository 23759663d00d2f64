package org.remit.portfolios.links;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.remit.portfolios.portfolios.Line;

/** All registers together that lines may be linked to. */
@Component
public class LinkedThings {

	private final ObjectProvider<LineTargets> registers;

	LinkedThings(ObjectProvider<LineTargets> registers) {
		this.registers = registers;
	}

	List<LineTarget> all() {
		return this.registers.orderedStream().flatMap((register) -> register.all().stream()).toList();
	}

	/** Where the public finds what these lines are linked to, by the linked thing. */
	public Map<UUID, String> addresses(Collection<Line> lines) {
		Map<String, Set<UUID>> linked = lines.stream()
			.filter((line) -> line.linkId() != null)
			.collect(Collectors.groupingBy(Line::linkKind, Collectors.mapping(Line::linkId, Collectors.toSet())));
		Map<UUID, String> addresses = new HashMap<>();
		this.registers.stream()
			.filter((register) -> linked.containsKey(register.kind()))
			.forEach((register) -> addresses.putAll(register.addresses(linked.get(register.kind()))));
		return addresses;
	}

}
