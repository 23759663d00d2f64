/** Asks before someone leaves a form that they changed, or that was refused, and did not send. */
export function warnBeforeLeaving() {
	const refused = document.querySelector('.govuk-error-summary') !== null
	const unsaved = new Set()
	for (const form of document.querySelectorAll('main form[method="post"]')) {
		if (refused) unsaved.add(form)
		form.addEventListener('input', () => unsaved.add(form))
		form.addEventListener('change', () => unsaved.add(form))
		form.addEventListener('submit', () => unsaved.clear())
	}
	addEventListener('beforeunload', (event) => {
		if (unsaved.size > 0) event.preventDefault()
	})
}
