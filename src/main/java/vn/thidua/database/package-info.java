/**
 * The database's own start: an embedded real PostgreSQL whose data stay in {@code thidua.data-dir} for whoever runs the
 * application without a server, and the role the application connects with. Steps aside as soon as {@code
 * spring.datasource.url} names a server.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package vn.thidua.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
