package org.remit.sources;

/**
 * What may have become of a provision, for a person to confirm.
 *
 * @param from null for one that seems new
 * @param to null for one that seems dropped
 * @param likeness how much of the wording is the same, from 0 to 1
 */
public record Suggestion(Provision from, Provision to, MappingKind relation, double likeness) {
}
