package org.remit.duties.reviews;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.web.Saving;

/** Where holders answer for themselves. */
@Controller
@RequestMapping("/members/reviews/{id}")
class OwnAnswerController extends AnswerPages {

	OwnAnswerController(ReviewAnswers answers, ReviewPage page, Saving saving) {
		super(Voice.HOLDER, answers, page, saving);
	}

}
