/**
 * A matrix is edited without leaving its page: a row opens in its place, is saved and closes again. Everything here
 * also works without it, a page at a time.
 */
export function editRowsInPlace() {
	const matrix = document.querySelector('#matrix[data-rows]')
	if (matrix) new Rows(matrix)
}

class Rows {
	constructor(matrix) {
		this.matrix = matrix
		this.rows = matrix.dataset.rows
		this.status = document.querySelector('#matrix-status')
		matrix.addEventListener('click', (event) => this.click(event))
		matrix.addEventListener('submit', (event) => this.submit(event))
		matrix.addEventListener('keydown', (event) => this.key(event))
		matrix.addEventListener('input', noteChange)
		matrix.addEventListener('change', noteChange)
	}

	click(event) {
		const link = event.target.closest('a.remit-rows__edit, a.remit-rows__below, a.remit-rows__add, a.remit-rows__cancel')
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
		event.preventDefault()
		if (link.matches('.remit-rows__cancel')) this.close(link.closest('tr'))
		else this.goOn(() => (link.matches('.remit-rows__edit') ? this.open(link.closest('tr')) : visit(link.href)))
	}

	/** What is open and was changed is saved first; then the next thing happens. */
	async goOn(then) {
		const open = this.matrix.querySelector('tr.remit-rows__open')
		if (!open) return then()
		const form = open.querySelector('form')
		if (form.dataset.changed) {
			if (await this.save(form, '')) then()
		} else {
			await this.close(open)
			then()
		}
	}

	async open(row) {
		const key = row.id.replace('row-', '')
		const page = await this.page(`?row=${key}&open=${key}`)
		this.show(row, page.querySelector(`#${row.id}`))
		this.matrix.querySelector(`#${row.id} textarea`)?.focus()
	}

	async close(row) {
		if (row.id === 'row-new') return visit(this.rows)
		const page = await this.page(`?row=${row.id.replace('row-', '')}`)
		this.show(row, page.querySelector(`#${row.id}`))
		this.matrix.querySelector(`#${row.id} .remit-rows__edit`)?.focus()
	}

	submit(event) {
		const form = event.target
		if (!form.matches('[data-row-form]') || form.dataset.whole || form.closest('tr').id === 'row-new') return
		event.preventDefault()
		this.save(form, event.submitter?.name === 'then' ? event.submitter.value : '')
	}

	/** True where it was saved. */
	async save(form, then) {
		const row = form.closest('tr')
		const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual' })
		if (answer.type === 'opaqueredirect') {
			const next = nextRow(row)
			await this.close(row)
			this.status.textContent = 'Saved.'
			if (then === 'next' && next) await this.open(next)
			if (then === 'add') visit(this.matrix.querySelector(`#${row.id} .remit-rows__below`).href)
			return true
		}
		const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
		const refused = page.querySelector(`#${row.id}`)
		if (!refused || answer.status === 409) this.sendWhole(form)
		else this.refuse(row, refused, page)
		return false
	}

	/** What needs more than its row to be shown, such as two versions side by side, gets a page. */
	sendWhole(form) {
		form.dataset.whole = 'true'
		form.requestSubmit()
	}

	refuse(row, refused, page) {
		const summary = page.querySelector('.govuk-error-summary')
		refused.querySelector('td').prepend(summary)
		this.show(row, refused)
		refused.querySelector('textarea').dispatchEvent(new Event('input', { bubbles: true }))
		summary.tabIndex = -1
		summary.focus()
	}

	async page(query) {
		const answer = await fetch(this.rows + query)
		return new DOMParser().parseFromString(await answer.text(), 'text/html')
	}

	/** The session ran out, or the row is gone: the whole page says what is the matter. */
	show(row, found) {
		if (!found) return visit(this.rows)
		row.replaceWith(found)
	}

	key(event) {
		const form = event.target.closest('[data-row-form]')
		if (form) this.keyInForm(event, form)
		else if (event.target.matches('.remit-rows__edit')) this.keyOnRow(event)
	}

	keyInForm(event, form) {
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
			event.preventDefault()
			form.requestSubmit(form.querySelector('[name="then"][value="next"]'))
		} else if (event.key === 'Escape' && !form.dataset.changed) {
			event.preventDefault()
			this.close(form.closest('tr'))
		}
	}

	keyOnRow(event) {
		const row = event.target.closest('tr')
		if (event.key === '+') row.querySelector('.remit-rows__below')?.click()
		if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
		event.preventDefault()
		const up = event.key === 'ArrowUp'
		if (event.altKey) row.querySelector(`button[name="${up ? 'up' : 'down'}"]`)?.click()
		else this.neighbour(event.target, up)?.focus()
	}

	neighbour(link, up) {
		const links = [...this.matrix.querySelectorAll('.remit-rows__edit')]
		return links[links.indexOf(link) + (up ? -1 : 1)]
	}
}

function noteChange(event) {
	const form = event.target.closest('[data-row-form]')
	if (form) form.dataset.changed = 'true'
}

function nextRow(row) {
	const rows = [...document.querySelectorAll('#matrix tr[id^="row-"]')]
	return rows[rows.indexOf(row) + 1]
}

function visit(address) {
	location.assign(address)
}
