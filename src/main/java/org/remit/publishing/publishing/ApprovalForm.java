package org.remit.publishing.publishing;

record ApprovalForm(Integer version) {
}
