package org.remit.duties.reviews;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.remit.platform.web.Saving;

/** Where officers record what a holder said. */
@Controller
@RequestMapping("/manage/assurance/{id}")
class RecordedAnswerController extends AnswerPages {

	RecordedAnswerController(ReviewAnswers answers, ReviewPage page, Saving saving) {
		super(Voice.OFFICER, answers, page, saving);
	}

}
