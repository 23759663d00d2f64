package org.remit.portfolios;

import java.util.UUID;

/**
 * Something with a page of its own that a printed line may stand for.
 *
 * @param kind of the register that it is in
 * @param label how it is chosen, unlike that of any other
 */
public record LineTarget(String kind, UUID id, String label) {
}
