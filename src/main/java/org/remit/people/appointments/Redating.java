package org.remit.people.appointments;

import java.util.UUID;

import org.remit.platform.time.Term;

/** A new term for an appointment that was opened at this version. */
public record Redating(UUID appointment, Term term, Integer version) {

}
