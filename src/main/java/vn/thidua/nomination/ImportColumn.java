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
    RESEARCH(false, "facts.further.research"),
    COMBAT_MERITS(false, "facts.further.combatMerits"),
    MEMBERS(false, "facts.further.members"),
    MEMBER_TITLES(false, "facts.further.memberTitles"),
    MEMBER_RATINGS(false, "facts.further.memberRatings"),
    DISCIPLINED_MEMBERS(false, "facts.further.disciplinedMembers"),
    CLUSTER_RANK(false, "facts.further.clusterRank"),
    CAMPAIGN_RANK(false, "facts.further.campaignRank"),
    CLUSTER_LEADERS(false, "facts.further.clusterLeaders"),
    DISCIPLINED_UNTIL(false, "facts.further.disciplinedUntil"),
    REPORTED_ON(false, "facts.further.reportedOn"),
    BALLOT(false, "facts.further.ballot"),
    CONFIRMED(false, "facts.further.confirmed"),
    DECEASED_ON(false, "recipient.deceasedOn"),
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

    /**
     * The name of the field, or how the names of its fields begin, by which a form asks for the same; empty for what every
     * nomination says.
     */
    String furtherField() {
        return path.startsWith(FurtherReading.PATH) ? path.substring(FurtherReading.PATH.length()) : "";
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
