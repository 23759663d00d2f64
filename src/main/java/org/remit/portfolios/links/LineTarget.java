package org.remit.portfolios.links;

import java.util.List;
import java.util.UUID;

/**
 * Something with a page of its own that a printed line may stand for.
 *
 * @param kind of the register that it is in
 * @param label how it is chosen, unlike that of any other
 * @param names what a line says that means just this
 */
public record LineTarget(String kind, UUID id, String label, List<String> names) {
}
