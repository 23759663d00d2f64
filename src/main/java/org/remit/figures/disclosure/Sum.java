package org.remit.figures.disclosure;

import java.util.List;

/** What everybody knows: the parts make the total. */
record Sum(String total, List<String> parts) {
}
