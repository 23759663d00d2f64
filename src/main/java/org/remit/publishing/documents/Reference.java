package org.remit.publishing.documents;

import java.util.UUID;

/**
 * That the words of an edition name something or lead to it.
 *
 * @param kind how they do: "post that answers", "plan"
 */
public record Reference(String kind, UUID target) {

}
