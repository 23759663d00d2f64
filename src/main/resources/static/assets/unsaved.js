/** Asks before someone leaves a form that they changed, or that was refused, and did not send. */
export function warnBeforeLeaving() {
	const main = document.querySelector('main')
	const refused = document.querySelector('.govuk-error-summary') !== null
	const unsaved = new Set(refused ? main.querySelectorAll('form[method="post"]') : [])
	const note = (event) => {
		const form = event.target.form
		if (form?.method === 'post') unsaved.add(form)
	}
	main?.addEventListener('input', note)
	main?.addEventListener('change', note)
	main?.addEventListener('submit', () => unsaved.clear())
	addEventListener('beforeunload', (event) => {
		if ([...unsaved].some((form) => form.isConnected)) event.preventDefault()
	})
}
