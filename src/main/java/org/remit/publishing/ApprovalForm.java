package org.remit.publishing;

record ApprovalForm(Integer version) {
}
