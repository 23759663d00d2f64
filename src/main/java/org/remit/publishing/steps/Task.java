package org.remit.publishing.steps;

import java.util.List;

import org.remit.publishing.documents.DocumentKind;

/** A document that somebody can take the next step with. */
public record Task(Standing standing, DocumentKind kind, List<Step> steps) {
}
