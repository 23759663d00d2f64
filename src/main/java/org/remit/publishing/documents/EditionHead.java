package org.remit.publishing.documents;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** An edition without its words, for lists of many. */
@Entity
@Immutable
@Table(name = "edition")
public class EditionHead extends EditionFacts {

}
