package org.remit.publishing.steps;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

record PublicationForm(Integer version,
		@NotNull(message = "Enter the day from which it is in force, like 4 September 2019") LocalDate inForceFrom) {
}
