/** What the layers over the engine cost, measured beside the bare engine in the same JVM and database: {@code mvn -Pbench verify}. */
@NullMarked
package vn.thidua.bench;

import org.jspecify.annotations.NullMarked;
