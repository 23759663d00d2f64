package org.remit.duties.drafts;

import java.util.List;

import org.remit.duties.matrices.MatrixSection;

/** A section of a matrix with what stands in it on a day, in reading order. */
public record SectionDraft(MatrixSection section, List<ResponsibilityDraft> responsibilities) {
}
