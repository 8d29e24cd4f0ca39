package vn.thidua.campaign;

import java.util.List;
import vn.thidua.campaign.PlanFrame.KeyDay;

/** Texts, lists and days of a plan's frame. */
final class PlanFrameCheck {

    static final int MANY = 30;
    private static final int SHORT = 100;

    private final PlanFrame frame;
    private final PlanFields fields;

    PlanFrameCheck(PlanFrame frame, PlanFields fields) {
        this.frame = frame;
        this.fields = fields;
    }

    void check() {
        fields.optional("frame.purpose", frame.purpose(), PlanFields.LONG_TEXT);
        fields.optional("frame.requirements", frame.requirements(), PlanFields.LONG_TEXT);
        lines("frame.jointly", frame.jointly());
        lines("frame.documents", frame.documents());
        lines("frame.movements", frame.movements());
        fields.optional("frame.ceremony.time", frame.ceremony().time(), SHORT);
        fields.optional("frame.ceremony.place", frame.ceremony().place(), PlanFields.LINE);
        fields.optional("frame.ceremony.chair", frame.ceremony().chair(), PlanFields.LINE);
        fields.optional("frame.ceremony.guests", frame.ceremony().guests(), PlanFields.TEXT);
        fields.atMost("frame.keyDays", frame.keyDays(), MANY);
        for (int index = 0; index < frame.keyDays().size(); index++) {
            KeyDay day = frame.keyDays().get(index);
            String path = "frame.keyDays[" + index + "]";
            fields.line(path + ".name", day.name(), PlanFields.LINE);
            fields.required(path + ".day", day.day());
            fields.inRange(path + ".day", day.day());
        }
    }

    /** A list that a person writes one to a line: what is wrong with one line is said of the whole input. */
    private void lines(String field, List<String> lines) {
        fields.atMost(field, lines, MANY);
        lines.stream()
                .filter(line -> line.codePointCount(0, line.length()) > PlanFields.LINE)
                .findFirst()
                .ifPresent(line -> fields.optional(field, line, PlanFields.LINE));
    }
}
