package org.remit.publishing.documents;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface WithdrawalRepository extends Repository<Withdrawal, UUID> {

	Withdrawal save(Withdrawal withdrawal);

	Optional<Withdrawal> findById(UUID edition);

}
