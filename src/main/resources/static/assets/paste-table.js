/**
 * A table that is pasted from Word or a web page comes as HTML too. Its plain text has lost which paragraphs share a cell
 * and how lists nest, so it is written anew: tabs between cells, quotes around those with line breaks, "- " before items.
 */
export function readPastedTables() {
	document.querySelector('.remit-paste textarea')?.addEventListener('paste', (event) => {
		const text = read(event.clipboardData?.getData('text/html') ?? '')
		if (text === '') return
		event.preventDefault()
		const box = event.currentTarget
		box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end')
		box.dispatchEvent(new Event('input', { bubbles: true }))
	})
}

/** Styles say how Word's lists nest, but the Content-Security-Policy lets none be read as such. */
function read(html) {
	if (!/<table\b/i.test(html)) return ''
	const plain = html.replace(/<style\b[\s\S]*?<\/style>/gi, '').replace(/(\s)style\s*=/gi, '$1data-style=')
	return blocks(new DOMParser().parseFromString(plain, 'text/html').body).join('\n') + '\n'
}

/** What stands around the table comes along, a line each: the page shows whether it belongs to it. */
function blocks(element) {
	return [...element.childNodes].flatMap((child) => {
		if (child.tagName === 'TABLE') return rows(child)
		if (child.querySelector?.('table')) return blocks(child)
		return (child.tagName ? cellText(child) : child.nodeType === Node.TEXT_NODE ? child.data : '').split('\n').filter((line) => line.trim() !== '')
	})
}

function rows(table) {
	const taken = []
	return [...table.rows].map((row, at) => {
		const cells = []
		for (const cell of row.cells) {
			while (taken[at]?.[cells.length]) cells.push('')
			for (let below = 1; below < Math.min(cell.rowSpan, 600); below++) {
				taken[at + below] ??= []
				taken[at + below][cells.length] = true
			}
			cells.push(quoted(cellText(cell)), ...Array(Math.min(cell.colSpan, 20) - 1).fill(''))
		}
		while (taken[at]?.[cells.length]) cells.push('')
		return cells.join('\t')
	})
}

function quoted(text) {
	return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function cellText(cell) {
	const lines = ['']
	write(cell, lines, 0)
	return lines.map((line) => line.trimEnd()).join('\n').replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '')
}

const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'TR', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE'])

function write(node, lines, depth) {
	for (const child of node.childNodes) {
		if (child.nodeType === Node.TEXT_NODE) {
			const words = child.data.replace(/[\s\u00a0]+/g, ' ')
			lines[lines.length - 1] += lines.at(-1) === '' ? words.trimStart() : words
		} else if (child.tagName === 'BR') {
			lines.push('')
		} else if (child.nodeType === Node.ELEMENT_NODE) {
			writeElement(child, lines, depth)
		}
	}
}

function writeElement(element, lines, depth) {
	const list = element.tagName === 'UL' || element.tagName === 'OL'
	const block = BLOCKS.has(element.tagName)
	if (block && !list && lines.at(-1) !== '') lines.push('')
	const bullet = marker(element, depth)
	const first = lines.length - 1
	write(element, lines, list ? depth + 1 : depth)
	if (bullet) lines[first] = bullet + lines[first]
	if (block && !list && (lines.at(-1) !== '' || isEmptyParagraph(element))) lines.push('')
}

/** An empty paragraph in a cell stands between two actions. */
function isEmptyParagraph(element) {
	return element.tagName === 'P' && element.textContent.trim() === ''
}

/** "- " for an item, indented by its level; a number or letter before it stays. */
function marker(element, depth) {
	if (element.tagName === 'LI') {
		const items = [...element.parentElement.children]
		return indent(depth) + (element.parentElement.tagName === 'OL' ? `${items.indexOf(element) + 1}. ` : '')
	}
	const level = /mso-list:\s*\S+\s+level(\d+)/i.exec(element.dataset.style ?? '')
	if (!level) return ''
	const ignored = element.querySelector('[data-style*="mso-list:Ignore" i]')
	const label = ignored?.textContent.replace(/[\s\u00a0]+/g, ' ').trim() ?? ''
	ignored?.remove()
	return indent(Number(level[1])) + (/^\(?[0-9]|^\(?[a-z]{1,5}[.)]/i.test(label) ? `${label} ` : '')
}

function indent(level) {
	return '  '.repeat(Math.max(level - 1, 0)) + '- '
}
