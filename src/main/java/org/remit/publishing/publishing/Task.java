package org.remit.publishing.publishing;

import java.util.List;

/** A document that somebody can take the next step with. */
public record Task(Standing standing, DocumentKind kind, List<Step> steps) {
}
