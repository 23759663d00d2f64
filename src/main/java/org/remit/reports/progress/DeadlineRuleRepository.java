package org.remit.reports.progress;

import org.springframework.data.repository.Repository;

interface DeadlineRuleRepository extends Repository<DeadlineRule, Short> {

	DeadlineRule findById(Short id);

}
