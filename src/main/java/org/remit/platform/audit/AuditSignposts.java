package org.remit.platform.audit;

import java.util.List;

import org.springframework.stereotype.Component;

import org.remit.platform.rooms.Signpost;
import org.remit.platform.rooms.Signposting;

/** Where the audit trail is read. */
@Component
class AuditSignposts implements Signposting {

	@Override
	public List<Signpost> signposts() {
		return List
			.of(Signpost.staffHome(260, "Audit trail", "/manage/audit", "Who did what, and when.", Signpost.KEEPERS));
	}

}
