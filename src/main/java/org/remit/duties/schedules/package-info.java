/**
 * Schedules: whole tables of responsibilities, pasted from Word, a spreadsheet or a text
 * file, understood and then entered at once.
 */
@ApplicationModule(allowedDependencies = {})
package org.remit.duties.schedules;

import org.springframework.modulith.ApplicationModule;
