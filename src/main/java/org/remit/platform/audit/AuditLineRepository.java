package org.remit.platform.audit;

import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditLineRepository extends Repository<AuditLine, Long> {

	AuditLine save(AuditLine line);

	List<AuditLine> findBySubjectKindAndSubjectIdOrderByIdDesc(String subjectKind, UUID subjectId);

	@Query("""
			select l from AuditLine l
			where lower(l.actorName) like lower(concat('%', :#{escape(#person)}, '%')) escape :#{escapeCharacter()}
			and (:kind = '' or l.subjectKind = :kind)
			order by l.id desc""")
	Page<AuditLine> search(String person, String kind, Pageable page);

	@Query("select distinct l.subjectKind from AuditLine l order by l.subjectKind")
	List<String> kinds();

}
