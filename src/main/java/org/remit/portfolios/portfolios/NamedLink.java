package org.remit.portfolios.portfolios;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * What a portfolio has to do with another one, by name: "drug misuse".
 *
 * @param targetId the other portfolio, null for all the others
 */
@Embeddable
public record NamedLink(String label, UUID targetId) {
}
