package org.remit.platform.audit;

import java.util.UUID;

/**
 * Something was done to a record, in the transaction that is going on. Who must follow
 * suit before it ends listens to this.
 *
 * @param kind of record, as in the trail: "document"
 */
public record Recorded(String kind, UUID subject) {

}
