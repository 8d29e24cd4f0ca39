package vn.thidua.organization.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.organization.HeldDesk;
import vn.thidua.organization.PeopleQueries;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.organization.Units;
import vn.thidua.shared.Role;

/**
 * The tree as far as somebody has opened it. What is open stands in the address, so that every step is a plain link, can
 * be kept as a bookmark, and needs no script; each level shows its first units and leads to the page with all of them.
 */
@Component
class OrganizationTree {

    static final int LEVEL = 100;

    private static final int MOST_OPEN = 60;
    private static final int NAMES = 2;

    private final UnitDirectory directory;
    private final Units units;
    private final PeopleQueries people;

    OrganizationTree(UnitDirectory directory, Units units, PeopleQueries people) {
        this.directory = directory;
        this.units = units;
        this.people = people;
    }

    /**
     * A unit in the tree.
     *
     * @param toggle the address in which it is opened, or closed where it is open
     * @param moreBelow how many units below are not shown
     */
    record Node(
            Unit unit,
            String name,
            long children,
            boolean open,
            String toggle,
            List<Holders> desks,
            List<Node> below,
            long moreBelow) {}

    /**
     * Who sits at a unit's desk of a role.
     *
     * @param names the first few
     * @param more how many others
     */
    record Holders(Role role, List<String> names, int more) {}

    /** What the page shows. */
    record Shown(List<Node> top, boolean moreAtTop) {}

    Shown show(List<String> wanted, Locale locale) {
        var open = open(wanted);
        var top = directory.top(LEVEL + 1);
        var below = directory.below(open.keySet(), LEVEL + 1);
        var levels = below.stream()
                .collect(Collectors.groupingBy(
                        entry -> String.valueOf(entry.unit().parentCode()), LinkedHashMap::new, Collectors.toList()));
        var codes = new LinkedHashSet<String>();
        top.stream().limit(LEVEL).forEach(entry -> codes.add(entry.unit().code()));
        levels.values().forEach(level -> level.stream()
                .limit(LEVEL)
                .forEach(entry -> codes.add(entry.unit().code())));
        var drawing = new Drawing(open, levels, people.holders(codes), locale);
        return new Shown(drawing.nodes(top), top.size() > LEVEL);
    }

    /** The units that are open, each with its parent: whatever leads down to an open unit is open, too. */
    private Map<String, String> open(List<String> wanted) {
        var open = new LinkedHashMap<String, String>();
        units.chainsUp(wanted.stream().distinct().limit(MOST_OPEN).toList())
                .forEach(unit -> open.put(unit.code(), unit.parentCode() == null ? "" : unit.parentCode()));
        return open;
    }

    /** The desks of a unit in the order of the roles, with the first names at each. */
    static List<Holders> desks(@Nullable Collection<HeldDesk> held) {
        if (held == null) {
            return List.of();
        }
        var byRole = held.stream()
                .collect(
                        Collectors.groupingBy(each -> each.desk().role(), java.util.TreeMap::new, Collectors.toList()));
        return byRole.entrySet().stream()
                .map(entry -> {
                    var names = entry.getValue().stream()
                            .map(HeldDesk::personName)
                            .limit(NAMES)
                            .toList();
                    return new Holders(entry.getKey(), names, entry.getValue().size() - names.size());
                })
                .toList();
    }

    private record Drawing(
            Map<String, String> open,
            Map<String, List<UnitDirectory.Entry>> levels,
            Map<String, List<HeldDesk>> holders,
            Locale locale) {

        List<Node> nodes(List<UnitDirectory.Entry> level) {
            return level.stream().limit(LEVEL).map(this::node).toList();
        }

        private Node node(UnitDirectory.Entry entry) {
            var unit = entry.unit();
            boolean isOpen = open.containsKey(unit.code()) && entry.children() > 0;
            List<UnitDirectory.Entry> below = isOpen ? levels.getOrDefault(unit.code(), List.of()) : List.of();
            return new Node(
                    unit,
                    unit.name(locale),
                    entry.children(),
                    isOpen,
                    isOpen ? address(without(unit)) : address(with(unit)),
                    desks(holders.get(unit.code())),
                    nodes(below),
                    isOpen ? Math.max(0, entry.children() - LEVEL) : 0);
        }

        private Map<String, String> with(Unit unit) {
            var wanted = new LinkedHashMap<>(open);
            wanted.put(unit.code(), unit.parentCode() == null ? "" : unit.parentCode());
            return wanted;
        }

        private Map<String, String> without(Unit unit) {
            var wanted = new LinkedHashMap<>(open);
            wanted.keySet().removeIf(code -> liesAtOrBelow(code, unit.code()));
            return wanted;
        }

        private boolean liesAtOrBelow(String unit, String code) {
            for (var here = unit; here != null && !here.isEmpty(); here = open.get(here)) {
                if (here.equals(code)) {
                    return true;
                }
            }
            return false;
        }

        /** Only the lowest open units need to be named: what leads to them opens with them. */
        private static String address(Map<String, String> wanted) {
            var address = UriComponentsBuilder.fromPath("/organization");
            wanted.keySet().stream()
                    .filter(code -> !wanted.containsValue(code))
                    .forEach(code -> address.queryParam("open", code));
            return address.build().toUriString();
        }
    }
}
