package vn.thidua.nomination;

import java.util.EnumMap;
import java.util.Map;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.Sheet;

/** Which column of a list stands where. */
final class ImportHead {

    private static final int LONGEST_SHOWN = 60;

    private final Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
    private final int width;

    /** @throws Refusal 400 naming every heading that is unknown, twice there or missing */
    ImportHead(Sheet.Line head, ImportWords words) {
        var problems = new FieldProblems();
        int last = 0;
        for (int place = 0; place < head.cells().size(); place++) {
            var heading = head.cell(place).text();
            if (heading.isEmpty()) {
                continue;
            }
            last = place + 1;
            var column = words.column(heading);
            var field = "line " + head.number() + ", " + shortened(heading);
            if (column.isEmpty()) {
                problems.add(
                        field,
                        "nomination.import.refusal.unknownHeading",
                        shortened(heading),
                        String.join(
                                ", ",
                                ImportColumn.all().stream()
                                        .map(ImportColumn::code)
                                        .toList()));
            } else if (places.putIfAbsent(column.get(), place) != null) {
                problems.add(field, "nomination.import.refusal.headingTwice", shortened(heading));
            }
        }
        width = last;
        for (var column : ImportColumn.all()) {
            if (column.isRequired() && !places.containsKey(column)) {
                problems.add(
                        "line " + head.number() + ", " + column.code(),
                        "nomination.import.refusal.headingMissing",
                        column.code());
            }
        }
        problems.orRefuse();
    }

    Sheet.Cell cell(Sheet.Line line, ImportColumn column) {
        var place = places.get(column);
        return line.cell(place == null ? Integer.MAX_VALUE : place);
    }

    /** Whether something stands where no heading says what it means: it would be lost. */
    boolean holdsMore(Sheet.Line line) {
        for (int place = 0; place < line.cells().size(); place++) {
            if (!line.cell(place).isEmpty() && (place >= width || !places.containsValue(place))) {
                return true;
            }
        }
        return false;
    }

    private static String shortened(String heading) {
        return heading.length() <= LONGEST_SHOWN ? heading : heading.substring(0, LONGEST_SHOWN) + "…";
    }
}
