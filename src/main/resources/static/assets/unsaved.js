/** Asks before someone leaves a form that they changed and did not send. */
export function warnBeforeLeaving() {
	const changed = new Set()
	for (const form of document.querySelectorAll('main form[method="post"]')) {
		form.addEventListener('input', () => changed.add(form))
		form.addEventListener('change', () => changed.add(form))
		form.addEventListener('submit', () => changed.clear())
	}
	addEventListener('beforeunload', (event) => {
		if (changed.size > 0) event.preventDefault()
	})
}
