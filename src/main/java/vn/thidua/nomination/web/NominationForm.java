package vn.thidua.nomination.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.award.Award;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardNames;
import vn.thidua.nomination.AdHocProcedure;
import vn.thidua.nomination.AdHocProcedures;
import vn.thidua.nomination.DossierFields;
import vn.thidua.nomination.LeadersOfClusters;
import vn.thidua.nomination.NominationDraft;
import vn.thidua.nomination.NominationEligibility;
import vn.thidua.nomination.NominationType;
import vn.thidua.nomination.NominationView;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Role;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.TaskForm;

/** The form with which a clerk writes a nomination: its fields, and what was typed into them. */
@Component
class NominationForm {

    private final DossierFields dossier;
    private final AwardCatalogue awards;
    private final AwardNames awardNames;
    private final NominationEligibility eligibility;
    private final AdHocProcedures adHoc;
    private final LeadersOfClusters leaders;
    private final Units units;

    NominationForm(
            DossierFields dossier,
            AwardCatalogue awards,
            AwardNames awardNames,
            NominationEligibility eligibility,
            AdHocProcedures adHoc,
            LeadersOfClusters leaders,
            Units units) {
        this.dossier = dossier;
        this.awards = awards;
        this.awardNames = awardNames;
        this.eligibility = eligibility;
        this.adHoc = adHoc;
        this.leaders = leaders;
        this.units = units;
    }

    /**
     * The fields of a new nomination.
     *
     * @param begun what they begin with, absent where they begin empty
     */
    TaskForm blank(WrittenIn place, Map<String, Object> typed, NominationOrigins.@Nullable Begun begun, Actor actor) {
        var campaign = place.campaign();
        var clerkAt = clerkAt(actor);
        var values = new LinkedHashMap<String, Object>();
        if (clerkAt.size() == 1) {
            values.put("unit", clerkAt.get(0).value());
        }
        if (campaign != null) {
            values.put("type", NominationType.MOVEMENT.name());
            putIfThere(values, "from", campaign.plan().startsOn());
            putIfThere(values, "to", campaign.plan().endsOn());
        }
        if (begun != null) {
            begun.beginning().values().forEach((field, value) -> {
                if (!values.containsKey(field)) {
                    putIfThere(values, field, value);
                }
            });
        }
        return form(place, clerkAt, values, typed);
    }

    /** The fields of a draft with what it says now; which they are, what is typed decides. */
    TaskForm filled(NominationView draft, WrittenIn place, Map<String, Object> typed, Actor actor) {
        var values = dossier.values(draft.dossier());
        values.put("unit", draft.unit());
        values.put("award", draft.dossier().award());
        values.put("type", draft.dossier().type().name());
        values.put("name", draft.dossier().recipient().name());
        if (draft.dossier().recipient().code() != null) {
            values.put("code", draft.dossier().recipient().code());
        }
        return form(place, clerkAt(actor), values, typed);
    }

    /**
     * What was typed, as a draft. The kind of recipient follows from the award, the type from a place outside of campaigns.
     *
     * @param problems gets the years that are no numbers
     */
    NominationDraft read(WrittenIn place, Map<String, Object> typed, FieldProblems problems) {
        var type = place.campaign() != null
                ? text(typed, "type")
                : (place.isAdHoc() ? NominationType.AD_HOC : NominationType.MERIT).name();
        return read(place.campaignId(), type, typed, problems);
    }

    /** The same of whatever type, and of a campaign that may be missing. */
    NominationDraft read(
            @Nullable UUID campaign, @Nullable String type, Map<String, Object> typed, FieldProblems problems) {
        var award = text(typed, "award");
        return new NominationDraft(
                campaign == null ? null : campaign.toString(),
                text(typed, "unit"),
                award,
                type,
                new NominationDraft.Recipient(
                        award == null
                                ? null
                                : awards.find(award)
                                        .map(known -> known.recipientKind().name())
                                        .orElse(null),
                        text(typed, "name"),
                        text(typed, "position"),
                        text(typed, "code"),
                        text(typed, "deceasedOn")),
                new NominationDraft.Period(text(typed, "from"), text(typed, "to")),
                text(typed, "achievement"),
                new NominationDraft.Facts(
                        rows(
                                typed,
                                "ratings",
                                problems,
                                row -> new NominationDraft.Rating(row.year(), row.text("level"))),
                        rows(
                                typed,
                                "titles",
                                problems,
                                row -> new NominationDraft.Title(
                                        row.text("award"), row.year(), row.text("decision"), row.text("type"))),
                        initiatives(typed, "initiatives", problems),
                        List.of(),
                        dossier.further(
                                typed,
                                initiatives(typed, "research", problems),
                                initiatives(typed, "combatMerits", problems),
                                problems)));
    }

    private static List<NominationDraft.@Nullable Initiative> initiatives(
            Map<String, Object> typed, String table, FieldProblems problems) {
        return rows(
                typed,
                table,
                problems,
                row -> new NominationDraft.Initiative(
                        row.text("name"), row.text("scope"), row.year(), row.text("recognisedBy")));
    }

    /** What a form shows, as if somebody had typed it. */
    Map<String, Object> valuesOf(TaskForm form) {
        var values = new LinkedHashMap<String, Object>();
        form.fields().stream()
                .filter(field -> field.value() != null)
                .forEach(field -> values.put(field.name(), Objects.requireNonNull(field.value())));
        return values;
    }

    /** The messages under the names of the inputs: the domain says {@code recipient.name}, the form {@code data.name}. */
    static Map<String, List<String>> atInputs(Map<String, List<String>> errors) {
        var renamed = new LinkedHashMap<String, List<String>>();
        errors.forEach((field, messages) -> {
            var there = renamed.computeIfAbsent(inputOf(field), none -> new ArrayList<>());
            messages.stream().filter(message -> !there.contains(message)).forEach(there::add);
        });
        return renamed;
    }

    private static String inputOf(String field) {
        if (field.isEmpty()) {
            return field;
        }
        // without an award there is no kind of recipient either: one message is enough, and it stands at the award
        if (field.equals("recipient.kind")) {
            return "data.award";
        }
        return "data."
                + field.replaceFirst("^(recipient|period|campaign|facts\\.further|facts)\\.", "")
                        .replace("ballot.members", "ballotMembers")
                        .replace("ballot.inFavour", "ballotInFavour")
                        .replace("ballot.missing", "ballotMissing");
    }

    /** Which fields there are, the rule of the nominating unit decides: by it the nomination is judged. */
    private TaskForm form(
            WrittenIn place, List<Field.Option> clerkAt, Map<String, Object> values, Map<String, Object> typed) {
        var chosen = typed.isEmpty() ? values : typed;
        var campaign = place.campaign();
        var rule = eligibility.rule(text(chosen, "award"), text(chosen, "unit"));
        List<Field> fields = new ArrayList<>(List.of(
                Field.select("unit", "nomination.unit", clerkAt).mandatory(),
                Field.select("award", "nomination.award", options(offered(place, text(chosen, "unit"))))
                        .help(place.isAdHoc() ? "nomination.award.help.adHoc" : "nomination.award.help")
                        .mandatory()));
        if (campaign != null) {
            fields.add(Field.select(
                            "type",
                            "nomination.type",
                            dossier.options(NominationType.class, "nomination.nominationType."))
                    .mandatory());
        }
        fields.addAll(List.of(
                Field.text("name", "nomination.recipient").maxLength(200).mandatory(),
                dossier.position(),
                Field.text("code", "nomination.recipientCode").maxLength(64).help("nomination.recipientCode.help")));
        var procedure = procedure(campaign == null, text(chosen, "award"), text(chosen, "unit"));
        fields.addAll(rule.map(known -> dossier.content(known, procedure)).orElseGet(dossier::content));
        return TaskForm.of(fields.stream()
                .map(field -> field.value(values.get(field.name())))
                .toList());
    }

    private AdHocProcedure procedure(boolean outsideOfCampaigns, @Nullable String award, @Nullable String unit) {
        return outsideOfCampaigns && award != null && unit != null ? adHoc.of(award, unit) : AdHocProcedure.FULL;
    }

    private List<Award> offered(WrittenIn place, @Nullable String unit) {
        var campaign = place.campaign();
        if (campaign == null) {
            var known = unit == null || units.find(unit).isEmpty() ? null : unit;
            return place.isAdHoc() || known == null ? adHoc.given(known) : leaders.awards(known);
        }
        var plan = campaign.plan().awards();
        return awards.known().stream()
                .filter(award -> plan.isEmpty() || plan.contains(award.code()))
                .filter(award -> !place.unreachable().containsKey(award.code()))
                .toList();
    }

    private List<Field.Option> options(List<Award> offered) {
        return offered.stream()
                .map(award ->
                        new Field.Option(award.code(), awardNames.offered(award, LocaleContextHolder.getLocale())))
                .toList();
    }

    private List<Field.Option> clerkAt(Actor actor) {
        return units.byCode(actor.unitsAs(Role.CLERK)).values().stream()
                .sorted(java.util.Comparator.comparing(Unit::code))
                .map(unit -> new Field.Option(unit.code(), unit.name(LocaleContextHolder.getLocale())))
                .toList();
    }

    /** A typed row of a table. */
    private record Row(Map<String, Object> cells, @Nullable Integer year) {

        @Nullable
        String text(String name) {
            return NominationForm.text(cells, name);
        }
    }

    private static <R> List<@Nullable R> rows(
            Map<String, Object> typed, String table, FieldProblems problems, Function<Row, R> reading) {
        if (!(typed.get(table) instanceof List<?> list)) {
            return List.of();
        }
        List<@Nullable R> read = new ArrayList<>();
        IntStream.range(0, list.size()).forEach(i -> {
            @SuppressWarnings("unchecked")
            var cells = (Map<String, Object>) list.get(i);
            var year = text(cells, "year");
            Integer number = null;
            try {
                number = year == null ? null : Integer.valueOf(year.strip());
            } catch (NumberFormatException notANumber) {
                problems.add("facts." + table + "[" + i + "].year", "shared.field.notAnInteger");
            }
            read.add(reading.apply(new Row(cells, number)));
        });
        return read;
    }

    private static void putIfThere(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    static @Nullable String text(Map<String, Object> typed, String name) {
        var value = typed.get(name);
        return value == null ? null : value.toString();
    }
}
