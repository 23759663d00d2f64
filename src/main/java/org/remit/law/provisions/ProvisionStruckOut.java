package org.remit.law.provisions;

/**
 * A provision is about to be struck out. Published inside the transaction, so that
 * whoever says something of the provision refuses.
 */
public record ProvisionStruckOut(Provision provision) {
}
