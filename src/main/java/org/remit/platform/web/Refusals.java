package org.remit.platform.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

import org.remit.platform.actor.NotFound;
import org.remit.platform.actor.RuleBroken;
import org.remit.platform.actor.Stale;

/** Turns the domain's refusals into the error pages of the right status. */
@ControllerAdvice
public class Refusals {

	/** Where the error page finds the sentence that says what happened. */
	public static final String WORDS = "remit.refusal";

	@ExceptionHandler(NotFound.class)
	void notFound(NotFound ex, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

	@ExceptionHandler(BadAddress.class)
	void badAddress(BadAddress ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		refuse(HttpStatus.BAD_REQUEST, ex, request, response);
	}

	@ExceptionHandler(RuleBroken.class)
	void ruleBroken(RuleBroken ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		refuse(HttpStatus.UNPROCESSABLE_CONTENT, ex, request, response);
	}

	@ExceptionHandler({ Stale.class, OptimisticLockingFailureException.class })
	void stale(RuntimeException ex, HttpServletRequest request, HttpServletResponse response) throws IOException {
		refuse(HttpStatus.CONFLICT, ex, request, response);
	}

	private void refuse(HttpStatus status, RuntimeException ex, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		String words = (ex instanceof OptimisticLockingFailureException) ? "Someone else saved this at the same moment."
				: ex.getMessage();
		request.setAttribute(WORDS, words);
		response.sendError(status.value());
	}

}
