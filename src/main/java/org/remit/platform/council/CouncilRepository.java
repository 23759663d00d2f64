package org.remit.platform.council;

import org.springframework.data.repository.Repository;

interface CouncilRepository extends Repository<Council, Short> {

	Council findById(Short id);

}
