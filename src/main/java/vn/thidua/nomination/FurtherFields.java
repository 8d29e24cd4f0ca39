package vn.thidua.nomination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRule;
import vn.thidua.award.RecipientKind;
import vn.thidua.eligibility.Eligibility;
import vn.thidua.eligibility.Requirement.Kind;
import vn.thidua.shared.FieldProblems;
import vn.thidua.workflow.Field;

/** The fields of what only some awards ask for: a form shows those that the rule of its award wants to know. */
@Component
class FurtherFields {

    private static final String MEMBER_TITLES = "memberTitles";
    private static final String MEMBER_RATINGS = "memberRatings";
    private static final String COUNT = "count";
    private static final String CONFIRMATION = "confirmation";

    private final Eligibility eligibility;

    FurtherFields(Eligibility eligibility) {
        this.eligibility = eligibility;
    }

    /**
     * What a rule asks for besides ratings, titles and initiatives.
     *
     * @param initiative the columns of something recognised
     * @param procedure what that of ad hoc merit asks for besides
     */
    List<Field> asked(
            AwardRule rule,
            List<Field> initiative,
            List<Field.Option> awards,
            List<Field.Option> levels,
            boolean person,
            AdHocProcedure procedure) {
        var kinds = eligibility.kinds(rule.prerequisites());
        var fields = new ArrayList<Field>();
        if (kinds.contains(Kind.RESEARCH)) {
            fields.add(Field.rows("research", "nomination.facts.research", initiative, List.of()));
        }
        if (kinds.contains(Kind.COMBAT_MERIT)) {
            fields.add(Field.rows("combatMerits", "nomination.facts.combatMerits", initiative, List.of()));
        }
        fields.addAll(members(kinds, awards, levels));
        if (kinds.contains(Kind.CLUSTER_RANK)) {
            fields.add(
                    whole("clusterRank", "nomination.facts.clusterRank", 1).help("nomination.facts.clusterRank.help"));
        }
        if (kinds.contains(Kind.CAMPAIGN_RANK)) {
            fields.add(whole("campaignRank", "nomination.facts.campaignRank", 1));
        }
        if (rule.isLimitedToAFifth()) {
            fields.add(whole("clusterLeaders", "nomination.facts.clusterLeaders", 1));
        }
        if (person) {
            fields.add(Field.date("disciplinedUntil", "nomination.facts.disciplinedUntil")
                    .help("nomination.facts.disciplinedUntil.help"));
        }
        if (rule.isDecidedAboveMinisters()) {
            fields.add(Field.date("reportedOn", "nomination.facts.reportedOn"));
        }
        if (!rule.vote().thresholdExclusive()) {
            fields.add(whole("ballotMembers", "nomination.facts.ballotMembers", 1));
            fields.add(whole("ballotInFavour", "nomination.facts.ballotInFavour", 0));
            fields.add(whole("ballotMissing", "nomination.facts.ballotMissing", 0));
        }
        if (procedure.confirmation()) {
            fields.add(Field.text(CONFIRMATION, "nomination.facts.confirmation")
                    .maxLength(DossierReader.LONGEST_LINE)
                    .help("nomination.facts.confirmation.help"));
        }
        var words = new ArrayList<>(eligibility.judgements(rule.prerequisites()));
        if (procedure.exceptional() && !words.contains(AdHocConditions.EXCEPTIONAL)) {
            words.add(AdHocConditions.EXCEPTIONAL);
        }
        if (!words.isEmpty()) {
            fields.add(Field.multiselect(
                            "confirmed",
                            "nomination.facts.confirmed",
                            words.stream()
                                    .map(each -> new Field.Option(each, eligibility.wordsOf(each)))
                                    .toList())
                    .help("nomination.facts.confirmed.help"));
        }
        return fields;
    }

    private static List<Field> members(Set<Kind> kinds, List<Field.Option> awards, List<Field.Option> levels) {
        var fields = new ArrayList<Field>();
        if (kinds.contains(Kind.MEMBERS_WITH_TITLE) || kinds.contains(Kind.MEMBERS_RATED)) {
            fields.add(whole("members", "nomination.facts.members", 1));
        }
        var count = whole(COUNT, "nomination.facts.count", 0).mandatory();
        if (kinds.contains(Kind.MEMBERS_WITH_TITLE) || kinds.contains(Kind.MEMBER_TITLE)) {
            fields.add(Field.rows(
                    MEMBER_TITLES,
                    "nomination.facts.memberTitles",
                    List.of(
                            Field.select("award", "nomination.award", awards).mandatory(),
                            count,
                            Field.text("decision", "nomination.facts.decision")),
                    List.of()));
        }
        if (kinds.contains(Kind.MEMBERS_RATED)) {
            fields.add(Field.rows(
                    MEMBER_RATINGS,
                    "nomination.facts.memberRatings",
                    List.of(
                            Field.select("level", "nomination.facts.level", levels)
                                    .mandatory(),
                            count),
                    List.of()));
        }
        if (kinds.contains(Kind.MEMBER_DISCIPLINE)) {
            fields.add(whole("disciplinedMembers", "nomination.facts.disciplinedMembers", 0));
        }
        return fields;
    }

    /** The names of the fields that a rule asks for. */
    List<String> namesAsked(AwardRule rule, RecipientKind kind) {
        return asked(rule, List.of(), List.of(), List.of(), kind == RecipientKind.INDIVIDUAL, AdHocProcedure.FULL)
                .stream()
                .map(Field::name)
                .toList();
    }

    /** The values by the name of their field. */
    static void put(FurtherFacts facts, Function<List<Dossier.Initiative>, Object> rows, Map<String, Object> values) {
        values.put("research", rows.apply(facts.research()));
        values.put("combatMerits", rows.apply(facts.combatMerits()));
        putIfThere(values, "members", facts.members());
        values.put(
                MEMBER_TITLES,
                facts.memberTitles().stream()
                        .map(row -> {
                            var cells = new LinkedHashMap<String, Object>();
                            cells.put("award", row.award());
                            cells.put(COUNT, row.count());
                            putIfThere(cells, "decision", row.decision());
                            return cells;
                        })
                        .toList());
        values.put(
                MEMBER_RATINGS,
                facts.memberRatings().stream()
                        .map(row -> Map.<String, Object>of("level", row.level().name(), COUNT, row.count()))
                        .toList());
        putIfThere(values, "disciplinedMembers", facts.disciplinedMembers());
        putIfThere(values, "clusterRank", facts.clusterRank());
        putIfThere(values, "clusterLeaders", facts.clusterLeaders());
        putIfThere(values, "campaignRank", facts.campaignRank());
        putIfThere(values, "reportedOn", facts.reportedOn());
        putIfThere(values, "disciplinedUntil", facts.disciplinedUntil());
        var ballot = facts.ballot();
        if (ballot != null) {
            values.put("ballotMembers", ballot.members());
            values.put("ballotInFavour", ballot.inFavour());
            values.put("ballotMissing", ballot.missing());
        }
        values.put("confirmed", facts.confirmed());
        putIfThere(values, CONFIRMATION, facts.confirmation());
    }

    /**
     * What was typed or sent under the names of the fields, whatever its type.
     *
     * @param problems gets what should be a whole number and is none
     */
    static FurtherDraft read(
            Map<String, Object> typed,
            @Nullable List<NominationDraft.@Nullable Initiative> research,
            @Nullable List<NominationDraft.@Nullable Initiative> combatMerits,
            FieldProblems problems) {
        var numbers = new Numbers(problems);
        var members = numbers.of(typed, "members", "members");
        return new FurtherDraft(
                research,
                combatMerits,
                members,
                rows(
                        typed,
                        MEMBER_TITLES,
                        (cells, at) -> new FurtherDraft.MemberTitle(
                                text(cells, "award"),
                                numbers.of(cells, COUNT, at + "." + COUNT),
                                text(cells, "decision"))),
                rows(
                        typed,
                        MEMBER_RATINGS,
                        (cells, at) -> new FurtherDraft.MemberRating(
                                text(cells, "level"), numbers.of(cells, COUNT, at + "." + COUNT))),
                numbers.of(typed, "disciplinedMembers", "disciplinedMembers"),
                numbers.of(typed, "clusterRank", "clusterRank"),
                numbers.of(typed, "clusterLeaders", "clusterLeaders"),
                numbers.of(typed, "campaignRank", "campaignRank"),
                new FurtherDraft.Ballot(
                        numbers.of(typed, "ballotMembers", "ballot.members"),
                        numbers.of(typed, "ballotInFavour", "ballot.inFavour"),
                        numbers.of(typed, "ballotMissing", "ballot.missing")),
                text(typed, "reportedOn"),
                text(typed, "disciplinedUntil"),
                typed.get("confirmed") instanceof List<?> words
                        ? words.stream().map(String::valueOf).toList()
                        : List.of(),
                text(typed, CONFIRMATION));
    }

    private interface RowReading<R> {
        R read(Map<String, Object> cells, String at);
    }

    @SuppressWarnings("unchecked")
    private static <R> List<@Nullable R> rows(Map<String, Object> typed, String table, RowReading<R> reading) {
        List<@Nullable R> read = new ArrayList<>();
        if (typed.get(table) instanceof List<?> rows) {
            for (int i = 0; i < rows.size(); i++) {
                read.add(reading.read((Map<String, Object>) rows.get(i), table + "[" + i + "]"));
            }
        }
        return read;
    }

    /** Reads whole numbers and remembers those that are none. */
    private record Numbers(FieldProblems problems) {

        @Nullable
        Integer of(Map<String, Object> typed, String name, String path) {
            var value = typed.get(name);
            if (value == null || value instanceof Number) {
                return value == null ? null : ((Number) value).intValue();
            }
            try {
                return Integer.valueOf(value.toString().strip());
            } catch (NumberFormatException notANumber) {
                problems.add(FurtherReading.PATH + path, "shared.field.notAnInteger");
                return null;
            }
        }
    }

    private static Field whole(String name, String label, int smallest) {
        return Field.integer(name, label).between(BigDecimal.valueOf(smallest), null);
    }

    private static @Nullable String text(Map<String, Object> typed, String name) {
        var value = typed.get(name);
        return value == null ? null : value.toString();
    }

    private static void putIfThere(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
