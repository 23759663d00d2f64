package org.remit.duties.gaps;

import java.util.UUID;

/** A source, post, board or matrix, as lists and filters name it. */
public record Named(UUID id, String name) {
}
