package org.remit.publishing.steps;

import jakarta.validation.constraints.NotBlank;

import org.remit.platform.text.PlainText;

record RemarkForm(Integer version,
		@NotBlank(message = "Say what should be changed") @PlainText(max = 5000, label = "Remark") String remark) {
}
