package vn.thidua.organization;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of units, read against the organisation as it stands: what it changes, or everything that is wrong with it. A
 * column that the file lacks leaves what is there alone.
 */
final class UnitFile {

    static final Set<String> REQUIRED = Set.of("code", "name_vi", "echelon", "kind");
    static final Set<String> OPTIONAL = Set.of(
            "name_en",
            "parent_code",
            "authorities",
            "symbol",
            "valid_from",
            "valid_to",
            "former_name",
            "member_of_cluster",
            "source_seed_file_name",
            "note");

    private static final String BAD_CODE = "organization.import.badCode";
    private static final Pattern AUTHORITY = Cells.CODE;

    private final Map<String, UnitRow> before;
    private final LocalDate today;
    private final LineProblems problems = new LineProblems();
    private final Cells cells = new Cells(problems);
    private final Map<String, Long> lines = new LinkedHashMap<>();
    private final Map<String, UnitRow> after = new LinkedHashMap<>();
    private final List<UnitRow.FormerName> formerNames = new ArrayList<>();
    private final ClusterSeats seats;
    private int count;

    private UnitFile(Map<String, UnitRow> before, List<UnitRow.Membership> seatsBefore, LocalDate today) {
        this.before = before;
        this.today = today;
        this.seats = new ClusterSeats(seatsBefore, problems);
    }

    /**
     * Reads the file.
     *
     * @param before every unit there is, by code
     * @param seatsBefore the seats in the clusters
     * @throws vn.thidua.shared.Refusal 400 naming every bad line
     */
    static UnitPlan read(
            InputStream csv, Map<String, UnitRow> before, List<UnitRow.Membership> seatsBefore, LocalDate today) {
        var file = new UnitFile(before, seatsBefore, today);
        file.count = CsvFile.read(csv, REQUIRED, OPTIONAL).forEach(file.problems, file::take);
        var paths = file.checkTree();
        file.seats.check(file::kindOf);
        file.problems.orRefuse();
        return file.plan(paths);
    }

    private void take(CsvFile.Row row) {
        var code = cells.code(row, "code", Cells.CODE, BAD_CODE);
        if (!code.isEmpty() && lines.containsKey(code)) {
            problems.add(row.line(), "code", "organization.import.lineTwice", code, lines.get(code));
            return;
        }
        var old = before.get(code);
        var unit = unit(row, code, old);
        if (!code.isEmpty()) {
            lines.put(code, row.line());
        }
        if (unit == null || code.isEmpty()) {
            return;
        }
        after.put(code, unit);
        if (old != null && !old.nameVi().equals(unit.nameVi())) {
            formerNames.add(new UnitRow.FormerName(code, old.nameVi(), old.nameEn(), today));
        }
        formerNames(row, code);
        seats.take(row, code);
    }

    private @Nullable UnitRow unit(CsvFile.Row row, String code, @Nullable UnitRow old) {
        var nameVi = cells.required(row, "name_vi", 300);
        var nameEn = cells.text(row, "name_en", 300);
        var parent = row.has("parent_code") || old == null ? parent(row) : old.parentCode();
        var echelon = cells.oneOf(row, "echelon", Echelon.class);
        var kind = cells.oneOf(row, "kind", UnitKind.class);
        var symbol = cells.text(row, "symbol", 30);
        var authorities = row.has("authorities") || old == null ? authorities(row) : old.authorities();
        var from = row.has("valid_from") || old == null ? cells.date(row, "valid_from") : old.validFrom();
        var to = row.has("valid_to") || old == null ? cells.date(row, "valid_to") : old.validTo();
        var note = row.has("note") || old == null ? cells.text(row, "note", 2000) : old.note();
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(row.line(), "valid_to", "organization.import.endsBeforeItStarts");
        }
        if (nameVi.isEmpty() || echelon == null || kind == null) {
            return null;
        }
        return new UnitRow(
                code,
                nameVi,
                nameEn != null ? nameEn : englishName(row, nameVi, old),
                parent,
                echelon,
                kind,
                symbol != null ? symbol : old != null ? old.symbol() : Symbols.of(nameVi),
                authorities,
                from,
                to,
                note);
    }

    private static String englishName(CsvFile.Row row, String nameVi, @Nullable UnitRow old) {
        return row.has("name_en") || old == null || old.nameEn().equals(old.nameVi()) ? nameVi : old.nameEn();
    }

    private @Nullable String parent(CsvFile.Row row) {
        var parent = row.get("parent_code");
        if (parent.isEmpty()) {
            return null;
        }
        var code = cells.code(row, "parent_code", Cells.CODE, BAD_CODE);
        return code.isEmpty() ? null : code;
    }

    private SortedSet<String> authorities(CsvFile.Row row) {
        var authorities = new TreeSet<String>();
        for (var authority : Cells.parts(row.get("authorities"))) {
            if (AUTHORITY.matcher(authority).matches()) {
                authorities.add(authority);
            } else {
                problems.add(row.line(), "authorities", "organization.import.badAuthority", authority);
            }
        }
        return authorities;
    }

    /** {@code Old name:2024-04-25}, several separated by semicolons; without a date it counts as ended today. */
    private void formerNames(CsvFile.Row row, String code) {
        for (var part : Cells.parts(row.get("former_name"))) {
            int colon = part.lastIndexOf(':');
            var until = colon < 0 ? null : Cells.date(part.substring(colon + 1).strip());
            var name = until == null ? part : part.substring(0, colon).strip();
            if (name.isEmpty() || name.length() > 300 || name.chars().anyMatch(Character::isISOControl)) {
                problems.add(row.line(), "former_name", "organization.import.badFormerName");
            } else {
                formerNames.add(new UnitRow.FormerName(code, name, name, until));
            }
        }
    }

    private @Nullable UnitKind kindOf(String code) {
        var unit = after.getOrDefault(code, before.get(code));
        return unit == null ? null : unit.kind();
    }

    private Map<String, String> checkTree() {
        var tree = new UnitTree();
        // a line that is bad for another reason still names a unit: the lines below it are not to blame
        lines.keySet().forEach(code -> tree.put(code, null));
        before.values().forEach(unit -> tree.put(unit.code(), unit.parentCode()));
        after.values().forEach(unit -> tree.put(unit.code(), unit.parentCode()));
        var paths = new HashMap<String, String>();
        for (var unit : after.values()) {
            long line = lines.get(unit.code());
            var parent = unit.parentCode();
            switch (tree.way(unit.code())) {
                case UP -> paths.put(unit.code(), tree.path(unit.code()));
                case TOO_DEEP -> problems.add(line, "parent_code", "organization.import.tooDeep", UnitTree.DEEPEST);
                case IN_CIRCLE ->
                    problems.add(line, "parent_code", "organization.import.cycle", tree.circle(unit.code()));
                case BELOW_CIRCLE -> {}
                case NOWHERE -> {
                    if (parent != null && !tree.knows(parent)) {
                        problems.add(line, "parent_code", "organization.import.unknownUnit", parent);
                    }
                }
            }
        }
        return paths;
    }

    private UnitPlan plan(Map<String, String> paths) {
        var written = after.values().stream()
                .filter(unit -> !unit.equals(before.get(unit.code())))
                .toList();
        int changed = (int)
                written.stream().filter(unit -> before.containsKey(unit.code())).count();
        boolean moved = written.stream()
                .anyMatch(unit -> before.containsKey(unit.code())
                        && !Objects.equals(
                                unit.parentCode(), before.get(unit.code()).parentCode()));
        var result = new ImportResult(count, written.size() - changed, changed);
        return new UnitPlan(result, written, paths, moved, formerNames, seats.taken());
    }
}
