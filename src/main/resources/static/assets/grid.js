/** A grid of figures is filled in like a spreadsheet: Enter and the arrow keys go up and down its columns. */
export function moveInGrids() {
	document.querySelector('.remit-grid')?.addEventListener('keydown', (event) => {
		const column = event.target.dataset?.grid
		const way = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
		if (!column || !way || event.ctrlKey || event.metaKey || event.altKey) return
		const fields = [...event.currentTarget.querySelectorAll(`[data-grid="${column}"]`)]
		const next = fields[fields.indexOf(event.target) + way]
		event.preventDefault()
		next?.focus()
		if (next?.type === 'text') next.select()
	})
}
