package vn.thidua.nomination;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRule;
import vn.thidua.award.RecipientKind;
import vn.thidua.shared.FieldProblems;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;

/** The dossier as fields of a form, and back: the page that writes one and the task that supplements one share them. */
@Component
public class DossierFields {

    /** The name of the field for the day of the death. */
    public static final String DECEASED_ON = "deceasedOn";

    private static final String TASK_RATING = "nomination.taskRating.";

    private final AwardCatalogue awards;
    private final FurtherFields further;
    private final AdHocProcedures adHoc;
    private final MessageSource messages;
    private final Clock clock;

    DossierFields(
            AwardCatalogue awards, FurtherFields further, AdHocProcedures adHoc, MessageSource messages, Clock clock) {
        this.awards = awards;
        this.further = further;
        this.adHoc = adHoc;
        this.messages = messages;
        this.clock = clock;
    }

    /** The post of the recipient. */
    public Field position() {
        return Field.text("position", "nomination.position").maxLength(DossierReader.LONGEST_LINE);
    }

    /** The day of the death of whom a posthumous award is proposed for. */
    private static Field deceasedOn() {
        return Field.date(DECEASED_ON, "nomination.deceasedOn").help("nomination.deceasedOn.help");
    }

    /** The period, the report and the facts. */
    public List<Field> content() {
        return List.of(
                Field.date("from", "nomination.period.from").mandatory(),
                Field.date("to", "nomination.period.to").mandatory(),
                Field.longText("achievement", "nomination.achievement")
                        .maxLength(DossierReader.LONGEST_REPORT)
                        .mandatory(),
                Field.rows("ratings", "nomination.facts.ratings", ratingColumns(), List.of()),
                Field.rows("titles", "nomination.facts.titles", titleColumns(), List.of()),
                Field.rows("initiatives", "nomination.facts.initiatives", initiativeColumns(), List.of()));
    }

    /** The same, and what the rule of an award and the procedure for ad hoc merit ask for besides. */
    public List<Field> content(AwardRule rule, AdHocProcedure procedure) {
        var person = awards.get(rule.award()).recipientKind() == RecipientKind.INDIVIDUAL;
        var fields = new ArrayList<Field>();
        if (person) {
            fields.add(deceasedOn());
        }
        fields.addAll(content());
        fields.addAll(further.asked(
                rule, initiativeColumns(), awardOptions(), options(TaskRating.class, TASK_RATING), person, procedure));
        return fields;
    }

    /** The same of a nomination, by the rules that it keeps. */
    public List<Field> content(NominationView nomination, AwardRule rule) {
        return content(
                rule,
                nomination.isAdHoc() ? adHoc.of(nomination.dossier().award(), nomination.unit()) : AdHocProcedure.FULL);
    }

    /** What was typed into the fields that only some awards have. */
    public FurtherDraft further(
            Map<String, Object> typed,
            List<NominationDraft.@Nullable Initiative> research,
            List<NominationDraft.@Nullable Initiative> combatMerits,
            FieldProblems problems) {
        return FurtherFields.read(typed, research, combatMerits, problems);
    }

    /** The awards to choose from. */
    public List<Field.Option> awardOptions() {
        Locale locale = LocaleContextHolder.getLocale();
        return awards.known().stream()
                .map(award -> new Field.Option(award.code(), award.name(locale)))
                .toList();
    }

    /** The constants of an enum with their labels. */
    public <E extends Enum<E>> List<Field.Option> options(Class<E> constants, String labelPrefix) {
        Locale locale = LocaleContextHolder.getLocale();
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> new Field.Option(
                        constant.name(), messages.getMessage(labelPrefix + constant.name(), null, locale)))
                .toList();
    }

    /** The values of a dossier by field name. */
    public Map<String, Object> values(Dossier dossier) {
        var values = new LinkedHashMap<String, Object>();
        put(values, "position", dossier.recipient().position());
        put(values, DECEASED_ON, dossier.recipient().deceasedOn());
        values.put("from", dossier.period().from());
        values.put("to", dossier.period().to());
        values.put("achievement", dossier.achievement());
        var facts = dossier.facts();
        values.put(
                "ratings",
                facts.ratings().stream()
                        .map(row -> row("year", row.year(), "level", row.level().name()))
                        .toList());
        values.put(
                "titles",
                facts.titles().stream()
                        .map(row -> row(
                                "award",
                                row.award(),
                                "year",
                                row.year(),
                                "decision",
                                row.decision(),
                                "type",
                                row.type() == null ? null : row.type().name()))
                        .toList());
        values.put("initiatives", rows(facts.initiatives()));
        FurtherFields.put(facts.further(), DossierFields::rows, values);
        return values;
    }

    private static List<Map<String, Object>> rows(List<Dossier.Initiative> recognised) {
        return recognised.stream()
                .map(row -> row(
                        "name",
                        row.name(),
                        "scope",
                        row.scope().name(),
                        "year",
                        row.year(),
                        "recognisedBy",
                        row.recognisedBy()))
                .toList();
    }

    /** What a completed task says; holds are not the nominating unit's to write, so they stay. */
    public NominationDraft read(Completion completion, Dossier now) {
        return new NominationDraft(
                null,
                null,
                null,
                null,
                new NominationDraft.Recipient(
                        null, null, completion.text("position"), null, iso(completion.date(DECEASED_ON))),
                new NominationDraft.Period(iso(completion.date("from")), iso(completion.date("to"))),
                completion.text("achievement"),
                new NominationDraft.Facts(
                        completion.rows("ratings").stream()
                                .map(row -> new NominationDraft.Rating(year(row), text(row, "level")))
                                .toList(),
                        completion.rows("titles").stream()
                                .map(row -> new NominationDraft.Title(
                                        text(row, "award"), year(row), text(row, "decision"), text(row, "type")))
                                .toList(),
                        initiatives(completion, "initiatives"),
                        now.facts().holds().stream()
                                .map(hold ->
                                        new NominationDraft.Hold(hold.reason(), iso(hold.since()), iso(hold.until())))
                                .toList(),
                        FurtherFields.read(
                                completion.data(),
                                initiatives(completion, "research"),
                                initiatives(completion, "combatMerits"),
                                new FieldProblems())));
    }

    private static List<NominationDraft.@Nullable Initiative> initiatives(Completion completion, String table) {
        return completion.rows(table).stream()
                .map(row -> new NominationDraft.Initiative(
                        text(row, "name"), text(row, "scope"), year(row), text(row, "recognisedBy")))
                .toList();
    }

    private List<Field> ratingColumns() {
        return List.of(
                yearColumn(),
                Field.select("level", "nomination.facts.level", options(TaskRating.class, TASK_RATING))
                        .mandatory());
    }

    private List<Field> titleColumns() {
        return List.of(
                Field.select("award", "nomination.award", awardOptions()).mandatory(),
                yearColumn(),
                Field.text("decision", "nomination.facts.decision"),
                Field.select("type", "nomination.type", options(NominationType.class, "nomination.nominationType.")));
    }

    private List<Field> initiativeColumns() {
        return List.of(
                Field.text("name", "nomination.facts.initiative").mandatory(),
                Field.select("scope", "nomination.facts.scope", options(ImpactScope.class, "nomination.impactScope."))
                        .mandatory(),
                yearColumn(),
                Field.text("recognisedBy", "nomination.facts.recognisedBy"));
    }

    private Field yearColumn() {
        return Field.integer("year", "nomination.facts.year")
                .mandatory()
                .between(
                        BigDecimal.valueOf(DossierReader.FIRST_YEAR),
                        BigDecimal.valueOf(LocalDate.now(clock).getYear()));
    }

    private static Map<String, Object> row(Object... namesAndValues) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            put(row, (String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static @Nullable Integer year(Map<String, Object> row) {
        return row.get("year") instanceof Number number ? number.intValue() : null;
    }

    private static @Nullable String text(Map<String, Object> row, String name) {
        return (String) row.get(name);
    }

    private static @Nullable String iso(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
