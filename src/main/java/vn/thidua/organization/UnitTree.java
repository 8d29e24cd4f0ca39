package vn.thidua.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tree as it will stand after an import: who is above whom, and the path from the top that this makes. */
final class UnitTree {

    /** Deeper trees do not exist; a path of this many codes still fits an index entry. */
    static final int DEEPEST = 25;

    private static final int NAMED_IN_A_CYCLE = 8;
    private static final String TOP = "";

    /** Where a unit's way up ends. */
    enum Way {
        /** At the top: the unit has a path. */
        UP,
        /** At the top, but too far below it. */
        TOO_DEEP,
        /** At a unit that nobody knows, its own parent or one further up. */
        NOWHERE,
        /** In a circle of which the unit is a part. */
        IN_CIRCLE,
        /** In a circle further up. */
        BELOW_CIRCLE
    }

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Way> ways = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, String> circles = new HashMap<>();

    void put(String code, @Nullable String parent) {
        parents.put(code, parent == null ? TOP : parent);
    }

    boolean knows(String code) {
        return parents.containsKey(code);
    }

    /** Where the way up from the unit ends; every unit is walked over once, however often this is asked. */
    Way way(String code) {
        var walked = new LinkedHashMap<String, Integer>();
        var here = code;
        while (!TOP.equals(here) && !ways.containsKey(here) && parents.containsKey(here) && !walked.containsKey(here)) {
            walked.put(here, walked.size());
            here = parents.get(here);
        }
        settle(new ArrayList<>(walked.keySet()), here, walked.get(here));
        return ways.getOrDefault(code, Way.NOWHERE);
    }

    private void settle(List<String> walked, String end, @Nullable Integer circleStart) {
        int rest = walked.size();
        if (circleStart != null) {
            var circle = walked.subList(circleStart, rest);
            for (var unit : circle) {
                ways.put(unit, Way.IN_CIRCLE);
                circles.put(unit, written(circle));
            }
            rest = circleStart;
        }
        for (int i = rest - 1; i >= 0; i--) {
            settle(walked.get(i));
        }
    }

    private void settle(String unit) {
        var parent = parents.get(unit);
        var above = TOP.equals(parent) ? Way.UP : ways.getOrDefault(parent, Way.NOWHERE);
        if (above != Way.UP) {
            ways.put(unit, above == Way.IN_CIRCLE ? Way.BELOW_CIRCLE : above);
            return;
        }
        var path = TOP.equals(parent) ? unit : paths.get(parent) + "." + unit;
        boolean fits = path.chars().filter(c -> c == '.').count() < DEEPEST;
        ways.put(unit, fits ? Way.UP : Way.TOO_DEEP);
        paths.put(unit, path);
    }

    private static String written(List<String> circle) {
        var named = circle.subList(0, Math.min(NAMED_IN_A_CYCLE, circle.size()));
        return String.join(" → ", named) + (named.size() < circle.size() ? " → … → " : " → ") + circle.get(0);
    }

    /** The codes from the top down to a unit whose way leads {@link Way#UP}, joined by dots as ltree wants them. */
    String path(String code) {
        return paths.get(code);
    }

    /** The circle in which the unit lies, written out. */
    String circle(String code) {
        return circles.get(code);
    }
}
