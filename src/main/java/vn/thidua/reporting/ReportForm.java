package vn.thidua.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The yearly forms of the State's statistics of emulation and commendation (Thông tư 02/2023/TT-BNV). */
public enum ReportForm {
    /** Campaigns by the level that launched them and by their scope. */
    F0601(List.of(ReportForm.TOTAL, "ANNUAL", "PEAK", "THEMATIC", "CLUSTER", "SUBTREE", "UNITS"), List.of()),
    /** Awards of the State. */
    F0602(List.of(ReportForm.TOTAL, "COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL"), List.of()),
    /** Awards of ministries and provinces. */
    F0603(
            List.of(ReportForm.TOTAL, "COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL", "LEADER", "WORKER", "NOT_NOTED"),
            List.of()),
    /** Bodies that do the work of emulation and commendation. */
    F0604(
            List.of(
                    "BODY",
                    "STANDING_BODY",
                    "COUNCIL",
                    "COUNCIL_MEMBER",
                    "COUNCIL_LEADER",
                    "COUNCIL_SECRETARY",
                    "COUNCIL_ORDINARY"),
            List.of()),
    /** The people who do it; what they learned nobody records. */
    F0605(List.of(ReportForm.TOTAL, "AT_STANDING_BODY", "ELSEWHERE"), List.of("QUALIFICATION", "TRAINED"));

    /** The column that counts everything of a line. */
    static final String TOTAL = "TOTAL";

    private final List<String> columns;
    private final List<String> unknown;

    ReportForm(List<String> columns, List<String> unknown) {
        this.columns = columns;
        this.unknown = unknown;
    }

    /** The form of a number such as {@code 0601}. */
    public static Optional<ReportForm> byNumber(String number) {
        return Arrays.stream(values())
                .filter(form -> form.number().equals(number))
                .findFirst();
    }

    /** Its number as the circular writes it. */
    public String number() {
        return name().substring(1);
    }

    /** The columns that are counted; each figure has rows behind it. */
    public List<String> columns() {
        return columns;
    }

    /** The columns the form asks for and nobody records: they say so and are never estimated. */
    public List<String> unknownColumns() {
        return unknown;
    }

    /** Whether it shows how things stood on a day; the others tell what happened in the year. */
    public boolean isOfADay() {
        return this == F0604 || this == F0605;
    }

    /** Whether its lines are awards; those of the others are echelons. */
    public boolean hasLinesOfAwards() {
        return this == F0602 || this == F0603;
    }
}
