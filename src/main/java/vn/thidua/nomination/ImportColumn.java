package vn.thidua.nomination;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a list of nominees, in the order of the template. */
enum ImportColumn {
    UNIT(false, "unit"),
    AWARD(true, "award"),
    NAME(true, "recipient.name"),
    POSITION(false, "recipient.position"),
    CODE(false, "recipient.code"),
    ACHIEVEMENT(true, "achievement"),
    FROM(false, "period.from"),
    TO(false, "period.to"),
    TYPE(false, "type"),
    KIND(false, "recipient.kind"),
    RATINGS(false, "facts.ratings"),
    TITLES(false, "facts.titles"),
    INITIATIVES(false, "facts.initiatives"),
    CAMPAIGN(false, "campaign");

    private static final String HEADING = "nomination.import.column.";
    private static final String HELP = "nomination.import.help.";

    private final boolean required;
    private final String path;

    ImportColumn(boolean required, String path) {
        this.required = required;
        this.path = path;
    }

    /** Whether a list makes no sense without it. */
    boolean isRequired() {
        return required;
    }

    /** The name for programs, accepted as a heading like the words. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where a nomination that programs send has the same, accepted as a heading too. */
    String path() {
        return path;
    }

    String heading() {
        return HEADING + code();
    }

    String help() {
        return HELP + code();
    }

    /** The column of a field of {@link NominationDraft}, whichever row of it. */
    static Optional<ImportColumn> ofField(String field) {
        return all().stream()
                .filter(column -> field.equals(column.path)
                        || field.startsWith(column.path + "[")
                        || field.startsWith(column.path + "."))
                .findFirst();
    }

    static List<ImportColumn> all() {
        return Arrays.asList(values());
    }
}
