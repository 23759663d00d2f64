package org.remit.accounts;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in on; what is posted to it is answered by Spring Security. */
@Controller
class SignInController {

	@GetMapping("/sign-in")
	String ask() {
		return "accounts/sign-in";
	}

}
