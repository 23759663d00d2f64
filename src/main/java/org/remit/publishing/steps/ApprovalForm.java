package org.remit.publishing.steps;

record ApprovalForm(Integer version) {
}
