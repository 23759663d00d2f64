package org.remit.people.access;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;

import org.remit.people.accounts.Accounts;

/**
 * An ended session loses no typing: the posted form waits in the new session until the
 * same account has signed in again. What a foreign site posts is never kept.
 */
@Component
class HeldForms {

	private static final String HELD = HeldForm.class.getName();

	private static final String SOMEBODY_ELSES_BROWSER = HeldForms.class.getName();

	private final Accounts accounts;

	HeldForms(Accounts accounts) {
		this.accounts = accounts;
	}

	/** Keeps the form where that is possible and tells whether it did. */
	boolean hold(HttpServletRequest request) {
		if (!"POST".equals(request.getMethod()) || !OwnPage.sent(request) || wasAnotherAccounts(request)) {
			return false;
		}
		Optional<HeldForm> form = LastAccount.of(request)
			.filter(this.accounts::exists)
			.map((account) -> HeldForm.of(account, request))
			.filter(HeldForm::canBeKept);
		form.ifPresent((held) -> request.getSession().setAttribute(HELD, held));
		return form.isPresent();
	}

	/** Pages that are still open may be those of whoever used this browser before. */
	private static boolean wasAnotherAccounts(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(SOMEBODY_ELSES_BROWSER) != null;
	}

	/** Called at every sign-in: a form of another account is dropped. */
	void welcome(OpenAccount account, HttpServletRequest request, HttpServletResponse response) {
		if (of(account, request).isEmpty()) {
			release(request);
		}
		LastAccount.of(request)
			.filter((last) -> !last.equals(account.id()))
			.ifPresent((last) -> request.getSession().setAttribute(SOMEBODY_ELSES_BROWSER, last));
		LastAccount.remember(account.id(), request, response);
	}

	boolean isHolding(HttpServletRequest request) {
		return held(request).isPresent();
	}

	Optional<HeldForm> of(OpenAccount account, HttpServletRequest request) {
		return held(request).filter((form) -> form.account().equals(account.id()));
	}

	private Optional<HeldForm> held(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return Optional.ofNullable((session != null) ? (HeldForm) session.getAttribute(HELD) : null);
	}

	void release(HttpServletRequest request) {
		request.getSession().removeAttribute(HELD);
	}

}
