package org.remit.publishing.steps;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface ApprovalRepository extends Repository<Approval, UUID> {

	Approval save(Approval approval);

	Optional<Approval> findById(UUID edition);

	void deleteById(UUID edition);

}
