package vn.thidua.review.process;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.workflow.Field;

/** The table of points, as the unit fills it and as the standing body fills it again beside the unit's own. */
final class ScoreRows {

    static final String POINTS = "points";

    private static final String CRITERION = "criterion";
    private static final String MAXIMUM = "maxPoints";
    private static final String OWN = "selfPoints";

    private ScoreRows() {}

    /** The columns; beside the unit's own points when somebody else gives them. */
    static List<Field> columns(boolean besideOwn) {
        var criterion = Field.text(CRITERION, "review.field.criterion").shownOnly();
        var maximum = Field.number(MAXIMUM, "review.field.maxPoints").shownOnly();
        var points = Field.number(POINTS, "review.field.points")
                .between(BigDecimal.ZERO, null)
                .mandatory();
        return besideOwn
                ? List.of(
                        criterion,
                        maximum,
                        Field.number(OWN, "review.field.selfPoints").shownOnly(),
                        points)
                : List.of(criterion, maximum, points);
    }

    /** A row for the unit itself; its cell takes no more than the criterion gives. */
    static Map<String, Object> row(String criterion, BigDecimal maximum, Object points) {
        var row = new LinkedHashMap<String, Object>();
        row.put(CRITERION, criterion);
        row.put(MAXIMUM, maximum);
        row.put(POINTS, points);
        row.put(POINTS + ".max", maximum);
        return row;
    }

    /** A row for the standing body, filled with the unit's own points. */
    static Map<String, Object> besideOwn(String criterion, BigDecimal maximum, BigDecimal own) {
        var row = row(criterion, maximum, own);
        row.put(OWN, own);
        return row;
    }
}
