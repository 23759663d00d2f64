package org.remit.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences what a stack trace would bury. */
class DatabaseRefusedAnalyzer extends AbstractFailureAnalyzer<DatabaseRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, DatabaseRefused refused) {
		return new FailureAnalysis(refused.getMessage(), refused.action(), refused);
	}

}
