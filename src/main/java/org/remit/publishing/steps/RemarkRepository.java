package org.remit.publishing.steps;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface RemarkRepository extends Repository<Remark, UUID> {

	Remark save(Remark remark);

	List<Remark> findByEditionIdOrderByMadeAtDesc(UUID edition);

}
