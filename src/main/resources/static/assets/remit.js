import { initAll } from './govuk-frontend.min.js'
import { warnBeforeLeaving } from './unsaved.js'

initAll()
warnBeforeLeaving()
