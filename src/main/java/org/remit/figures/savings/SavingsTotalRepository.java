package org.remit.figures.savings;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SavingsTotalRepository extends Repository<SavingsTotal, SavingsTotal.Key> {

	SavingsTotal saveAndFlush(SavingsTotal total);

	Optional<SavingsTotal> findById(SavingsTotal.Key key);

	List<SavingsTotal> findAll();

}
