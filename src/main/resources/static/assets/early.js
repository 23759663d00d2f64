// Before the page is painted: tells the style sheet that components will come alive, so that nothing jumps.
document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '')
