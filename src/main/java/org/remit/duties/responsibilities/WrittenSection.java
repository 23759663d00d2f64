package org.remit.duties.responsibilities;

import java.util.List;

/** A section of a matrix with its rows of a day, in reading order. */
public record WrittenSection(MatrixSection section, List<Duty> duties) {
}
