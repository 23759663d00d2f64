/**
 * Asks before someone leaves a form that they changed, or that was refused, and did not send. Sending one form of a page
 * loses what was typed into another.
 */
export function warnBeforeLeaving() {
	const main = document.querySelector('main')
	let refused = main?.querySelector('form[method="post"]') && document.querySelector('.govuk-error-summary') !== null
	const unsaved = new Set()
	const note = (event) => {
		const form = event.target.form
		if (form?.method === 'post') unsaved.add(form)
	}
	main?.addEventListener('input', note)
	main?.addEventListener('change', note)
	main?.addEventListener('submit', (event) => {
		refused = false
		unsaved.delete(event.target)
	})
	addEventListener('beforeunload', (event) => {
		if (refused || [...unsaved].some((form) => form.isConnected)) event.preventDefault()
	})
}
