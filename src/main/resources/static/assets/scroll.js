/** A table that is wider than the screen can be scrolled by keyboard, and says what it is. */
export function reachByKeyboard() {
	for (const box of document.querySelectorAll('.remit-table-scroll')) {
		new ResizeObserver(() => (box.scrollWidth > box.clientWidth ? reachable(box) : left(box))).observe(box)
	}
}

function reachable(box) {
	box.tabIndex = 0
	box.setAttribute('role', 'region')
	box.setAttribute('aria-label', box.querySelector('caption')?.textContent.trim() || 'Table')
}

function left(box) {
	for (const name of ['tabindex', 'role', 'aria-label']) box.removeAttribute(name)
}
