/**
 * Pictures that a page draws itself: lines over days against a scale, and boxes that hang
 * from one another. Knows where things stand, and nothing of what they mean; whoever
 * draws says the same in words beside it.
 */
@ApplicationModule(allowedDependencies = {})
package org.remit.press.charts;

import org.springframework.modulith.ApplicationModule;
