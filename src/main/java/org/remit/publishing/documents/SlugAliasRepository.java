package org.remit.publishing.documents;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SlugAliasRepository extends Repository<SlugAlias, SlugAlias.Address> {

	SlugAlias save(SlugAlias alias);

	Optional<SlugAlias> findById(SlugAlias.Address address);

	void deleteById(SlugAlias.Address address);

}
