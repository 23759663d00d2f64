package org.remit.audit;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface AuditLineRepository extends Repository<AuditLine, Long> {

	AuditLine save(AuditLine line);

	List<AuditLine> findBySubjectKindAndSubjectIdOrderByIdDesc(String subjectKind, UUID subjectId);

	Page<AuditLine> findByOrderByIdDesc(Pageable page);

}
