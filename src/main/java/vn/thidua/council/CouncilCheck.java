package vn.thidua.council;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AwardStatus;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.QueryParameters;

/** Reads what was typed about councils and sessions, and collects everything that is wrong with it. */
final class CouncilCheck {

    static final int NAME = 200;
    static final int TEXT = 2000;

    /**
     * What holds until an administrator enters a local rule: the law speaks of all members and leaves the rest to
     * ministries and provinces.
     */
    static final Council.Rules PRESUMED = new Council.Rules(
            true,
            true,
            true,
            "NĐ 152/2025/NĐ-CP Đ33.5, Đ6.2.đ-e; TT 25/2025/TT-BKHCN Đ23; TT 01/2024/TT-TANDTC Đ29",
            AwardStatus.UNVERIFIED);

    private final FieldProblems problems = new FieldProblems();

    FieldProblems problems() {
        return problems;
    }

    String line(String field, @Nullable String sent) {
        return required(field, sent, NAME);
    }

    String required(String field, @Nullable String sent, int longest) {
        var text = text(field, sent, longest);
        if (text == null) {
            problems.add(field, "shared.field.required");
            return "";
        }
        return text;
    }

    @Nullable
    String text(String field, @Nullable String sent, int longest) {
        var text = QueryParameters.text(sent);
        if (text != null && text.length() > longest) {
            problems.add(field, "shared.field.tooLong", longest);
        }
        return text;
    }

    /** @param otherwise where nothing was sent; null where something has to be */
    LocalDate day(String field, @Nullable String sent, @Nullable LocalDate otherwise) {
        var text = QueryParameters.text(sent);
        if (text == null) {
            if (otherwise == null) {
                problems.add(field, "shared.field.required");
                return LocalDate.EPOCH;
            }
            return otherwise;
        }
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // answered below: both are the same mistake
        }
        problems.add(field, "shared.field.notADate");
        return LocalDate.EPOCH;
    }

    <E extends Enum<E>> E constant(String field, Class<E> type, @Nullable String sent, E otherwise) {
        if (QueryParameters.text(sent) == null) {
            problems.add(field, "shared.field.required");
            return otherwise;
        }
        var found = QueryParameters.constant(field, type, sent, problems);
        return found == null ? otherwise : found;
    }

    Council.Rules rules(CouncilDraft sent, Council.Rules before) {
        var source = text("ruleSource", sent.ruleSource(), TEXT);
        var status = QueryParameters.constant("ruleStatus", AwardStatus.class, sent.ruleStatus(), problems);
        return new Council.Rules(
                or(sent.recusedCount(), before.recusedCount()),
                or(sent.ownUnitRecuses(), before.ownUnitRecuses()),
                or(sent.secondBallot(), before.secondBallot()),
                source == null ? before.source() : source,
                status == null ? before.status() : status);
    }

    private static boolean or(@Nullable Boolean sent, boolean before) {
        return sent == null ? before : sent;
    }
}
