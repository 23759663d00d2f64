package org.remit.duties.revisions;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** That a step was taken back, by whom and why. */
@Embeddable
public record TakenBack(@Column(name = "taken_back_at") Instant at, @Column(name = "taken_back_by_name") String byName,
		@Column(name = "taken_back_reason") String reason) {
}
