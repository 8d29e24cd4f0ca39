/**
 * Clusters and blocs: peers that sign one pledge for a year, score each other and choose who leads. Owns who organises a
 * cluster, its year ({@code cluster-year}) with what each member does in it ({@code cluster-pledge}, {@code cross-scoring},
 * {@code cluster-ballot}), the tables of points, the custody of the rotating flag and the common activities. The units and
 * their seats lie with the organisation ({@link vn.thidua.organization.ClusterUnits}); campaigns know nothing of it.
 */
@ApplicationModule(
        displayName = "Clusters",
        allowedDependencies = {
            "shared",
            "organization",
            "workflow",
            "award",
            "nomination",
            "document",
            "attachment",
            "web"
        })
@NullMarked
package vn.thidua.cluster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
