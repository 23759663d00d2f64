import { initAll } from './govuk-frontend.min.js'
import { moveInGrids } from './grid.js'
import { readPastedTables } from './paste-table.js'
import { editRowsInPlace } from './rows.js'
import { reachByKeyboard } from './scroll.js'
import { warnBeforeLeaving } from './unsaved.js'

initAll()
reachByKeyboard()
readPastedTables()
warnBeforeLeaving()
editRowsInPlace()
moveInGrids()
