/**
 * The PostgreSQL that the application brings along, for those who have none. It can't run
 * as root where user namespaces are forbidden, as in most containers; on Windows its
 * password file has the permissions of its folder; and it has no tools beside it, so
 * moving to the next major version takes a {@code pg_dump} from elsewhere.
 */
@ApplicationModule(allowedDependencies = {})
package org.remit.platform.database;

import org.springframework.modulith.ApplicationModule;
