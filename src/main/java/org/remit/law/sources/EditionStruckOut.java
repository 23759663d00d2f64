package org.remit.law.sources;

/**
 * An edition is about to be struck out. Published inside the transaction, so that whoever
 * keeps something of the edition refuses.
 */
public record EditionStruckOut(SourceEdition edition) {
}
