package vn.thidua.award;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.shared.Actor;

/** Knows the cases that stand on versions of rules; the catalogue itself only counts them. */
public interface RuleUsers {

    /**
     * A case that stands on a version.
     *
     * @param path its page
     */
    record User(String name, String path) {}

    /**
     * Some of the cases on each version, the latest first: of those that the actor may know of.
     *
     * @param most of one version
     * @return by version; one without any is missing
     */
    Map<UUID, List<User>> of(Collection<UUID> versions, int most, Actor actor);
}
