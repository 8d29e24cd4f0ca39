package vn.thidua.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Refusal;

/**
 * What to look for in the trail; whatever is absent does not matter.
 *
 * @param from not before this moment
 * @param until before this moment
 * @param person a sign-in name, or part of a name as it was shown
 * @param caseType the kind of case
 * @param caseId the case
 * @param campaignId the campaign
 * @param action what happened
 * @param text part of a ground
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String person,
        @Nullable String caseType,
        @Nullable String caseId,
        @Nullable String campaignId,
        @Nullable String action,
        @Nullable String text) {

    private static final int LONGEST = 200;

    /** Everything that happened. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null, null);

    /**
     * Reads what people and programs typed: dates (a day counts whole, in the installation's zone) or moments, and texts.
     *
     * @throws Refusal 400 naming every field that cannot be read
     */
    public static AuditFilter read(Map<String, String> typed, ZoneId zone) {
        var problems = new FieldProblems();
        var filter = new AuditFilter(
                moment(typed, "from", 0, zone, problems),
                moment(typed, "until", 1, zone, problems),
                text(typed, "person", problems),
                text(typed, "caseType", problems),
                text(typed, "caseId", problems),
                text(typed, "campaign", problems),
                text(typed, "action", problems),
                text(typed, "q", problems));
        problems.orRefuse();
        return filter;
    }

    private static @Nullable Instant moment(
            Map<String, String> typed, String name, int daysLater, ZoneId zone, FieldProblems problems) {
        var text = text(typed, name, problems);
        if (text == null) {
            return null;
        }
        try {
            return text.length() > 10
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(daysLater)
                            .atStartOfDay(zone)
                            .toInstant();
        } catch (DateTimeException notADate) {
            problems.add(name, "shared.field.notADate");
            return null;
        }
    }

    private static @Nullable String text(Map<String, String> typed, String name, FieldProblems problems) {
        var text = typed.getOrDefault(name, "").replaceAll("\\p{Cntrl}", " ").strip();
        if (text.length() > LONGEST) {
            problems.add(name, "shared.field.tooLong", LONGEST);
        }
        return text.isEmpty() ? null : text;
    }

    static AuditFilter ofCase(String caseType, String caseId) {
        return new AuditFilter(null, null, null, caseType, caseId, null, null, null);
    }
}
