package org.remit.publishing.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface SlugAliasRepository extends Repository<SlugAlias, SlugAlias.Address> {

	SlugAlias save(SlugAlias alias);

	Optional<SlugAlias> findById(SlugAlias.Address address);

	List<SlugAlias> findByDocumentId(UUID documentId);

	void deleteById(SlugAlias.Address address);

}
