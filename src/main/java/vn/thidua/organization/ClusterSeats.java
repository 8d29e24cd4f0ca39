package vn.thidua.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The column {@code member_of_cluster}: {@code CLUSTER:HEAD:2024}, several separated by semicolons. */
final class ClusterSeats {

    private static final Set<String> POSITIONS = Set.of("HEAD", "DEPUTY", "MEMBER");
    private static final String COLUMN = "member_of_cluster";

    private record Key(String cluster, int year, String member) {}

    private record Head(String cluster, int year) {}

    private record Taken(long line, UnitRow.Membership seat) {}

    private final List<UnitRow.Membership> before;
    private final LineProblems problems;
    private final Map<Key, Taken> taken = new LinkedHashMap<>();

    ClusterSeats(List<UnitRow.Membership> before, LineProblems problems) {
        this.before = before;
        this.problems = problems;
    }

    void take(CsvFile.Row row, String member) {
        for (var part : Cells.parts(row.get(COLUMN))) {
            var words = part.split(":", -1);
            if (words.length == 3
                    && Cells.CODE.matcher(words[0]).matches()
                    && POSITIONS.contains(words[1])
                    && words[2].matches("(19|20)\\d\\d")) {
                int year = Integer.parseInt(words[2]);
                var seat = new UnitRow.Membership(words[0], member, year, words[1]);
                taken.put(new Key(words[0], year, member), new Taken(row.line(), seat));
            } else {
                problems.add(row.line(), COLUMN, "organization.import.badSeat", part);
            }
        }
    }

    /** Clusters must exist and be clusters; a cluster has one head in a year, counted after the import. */
    void check(Function<String, @Nullable UnitKind> kindOf) {
        var heads = new LinkedHashMap<Head, String>();
        for (var seat : before) {
            if (seat.position().equals("HEAD")
                    && !taken.containsKey(new Key(seat.cluster(), seat.year(), seat.member()))) {
                heads.put(new Head(seat.cluster(), seat.year()), seat.member());
            }
        }
        for (var entry : taken.values()) {
            var seat = entry.seat();
            var kind = kindOf.apply(seat.cluster());
            if (kind == null) {
                problems.add(entry.line(), COLUMN, "organization.import.unknownUnit", seat.cluster());
            } else if (kind != UnitKind.CLUSTER) {
                problems.add(entry.line(), COLUMN, "organization.import.noCluster", seat.cluster());
            }
            if (seat.position().equals("HEAD")) {
                var other = heads.put(new Head(seat.cluster(), seat.year()), seat.member());
                if (other != null) {
                    problems.add(
                            entry.line(),
                            COLUMN,
                            "organization.import.headTwice",
                            seat.cluster(),
                            String.valueOf(seat.year()),
                            other);
                }
            }
        }
    }

    List<UnitRow.Membership> taken() {
        var seats = new ArrayList<UnitRow.Membership>();
        taken.values().forEach(entry -> seats.add(entry.seat()));
        return seats;
    }
}
