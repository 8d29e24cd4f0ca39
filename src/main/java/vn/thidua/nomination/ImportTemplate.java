package vn.thidua.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.Award;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.AwardRule;
import vn.thidua.award.AwardRules;
import vn.thidua.award.RecipientKind;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.eligibility.Eligibility;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.InCampaign;
import vn.thidua.shared.Role;
import vn.thidua.spreadsheet.SheetWriter;

/**
 * The empty list that clerks fill in: its headings, what each column means, and the codes that may stand in it. As a
 * spreadsheet the explanations are sheets of their own, as CSV lines above the headings.
 */
@Component
public class ImportTemplate {

    private final ImportWords words;
    private final FurtherFields further;
    private final AwardRules rules;
    private final Eligibility eligibility;
    private final AwardCatalogue awards;
    private final CampaignQueries campaigns;
    private final AdHocProcedures adHoc;
    private final Units units;
    private final Clock clock;

    ImportTemplate(
            ImportWords words,
            FurtherFields further,
            AwardRules rules,
            Eligibility eligibility,
            AwardCatalogue awards,
            CampaignQueries campaigns,
            AdHocProcedures adHoc,
            Units units,
            Clock clock) {
        this.words = words;
        this.further = further;
        this.rules = rules;
        this.eligibility = eligibility;
        this.awards = awards;
        this.campaigns = campaigns;
        this.adHoc = adHoc;
        this.units = units;
        this.clock = clock;
    }

    /** What a template is about: the awards of a campaign or all there are, with the rules of today. */
    private record Subject(List<Award> awards, Map<String, AwardRule> rules, List<ImportColumn> columns) {}

    /**
     * As a spreadsheet.
     *
     * @param campaign whose awards are listed, with the columns that they ask for, or those of ad hoc merit; absent for all
     */
    public byte[] xlsx(@Nullable InCampaign campaign, Actor actor, Locale language) {
        var subject = subject(campaign, actor);
        return SheetWriter.xlsx(List.of(
                new SheetWriter.Table(
                        text("nomination.import.template.list", language), List.of(headings(subject, language))),
                new SheetWriter.Table(
                        text("nomination.import.template.columns", language), explained(subject, language)),
                new SheetWriter.Table(
                        text("nomination.import.template.codes", language), codes(subject, actor, language))));
    }

    /** As CSV. */
    public byte[] csv(@Nullable InCampaign campaign, Actor actor, Locale language) {
        var subject = subject(campaign, actor);
        var comments = new ArrayList<String>();
        explained(subject, language).forEach(row -> comments.add(String.join(" | ", row)));
        codes(subject, actor, language).forEach(row -> comments.add(String.join(" | ", row)));
        return SheetWriter.csv(comments, List.of(headings(subject, language)));
    }

    private Subject subject(@Nullable InCampaign campaign, Actor actor) {
        var chosen = campaign == null ? null : campaign.campaign();
        var plan = chosen == null ? null : campaigns.visible(chosen, actor).plan();
        var possible = campaign != null && chosen == null ? adHoc.given(null) : awards.known();
        var offered = possible.stream()
                .filter(award ->
                        plan == null || plan.awards().isEmpty() || plan.awards().contains(award.code()))
                .toList();
        var today = LocalDate.now(clock);
        var inForce = plan == null ? rules.lawOn(today) : rules.allOn(plan.launchingUnit(), today);
        var asked = offered.stream()
                .filter(award -> inForce.containsKey(award.code()))
                .flatMap(award -> further.namesAsked(inForce.get(award.code()), award.recipientKind()).stream())
                .collect(Collectors.toSet());
        return new Subject(
                offered,
                inForce,
                ImportColumn.all().stream()
                        // a list may name a campaign in every line, as programs do: people choose one
                        .filter(column -> column != ImportColumn.CAMPAIGN)
                        .filter(column -> asked.stream().anyMatch(field -> field.startsWith(column.furtherField()))
                                || column.furtherField().isEmpty())
                        .toList());
    }

    private List<String> headings(Subject subject, Locale language) {
        return subject.columns().stream()
                .map(column -> text(column.heading(), language) + (column.isRequired() ? " *" : ""))
                .toList();
    }

    private List<List<String>> explained(Subject subject, Locale language) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                text("nomination.import.template.column", language),
                text("nomination.import.template.code", language),
                text("nomination.import.template.meaning", language)));
        subject.columns()
                .forEach(column -> rows.add(
                        List.of(text(column.heading(), language), column.code(), text(column.help(), language))));
        return rows;
    }

    private List<List<String>> codes(Subject subject, Actor actor, Locale language) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                text("nomination.import.template.column", language),
                text("nomination.import.template.code", language),
                text("nomination.import.template.meaning", language)));
        units.byCode(actor.unitsAs(Role.CLERK)).values().stream()
                .sorted(java.util.Comparator.comparing(Unit::code))
                .forEach(unit -> rows.add(row(ImportColumn.UNIT, unit.code(), unit.name(language), language)));
        subject.awards()
                .forEach(award -> rows.add(row(ImportColumn.AWARD, award.code(), award.name(language), language)));
        constants(rows, ImportColumn.TYPE, NominationType.class, "nomination.nominationType.", language);
        constants(rows, ImportColumn.KIND, RecipientKind.class, "award.recipientKind.", language);
        constants(rows, ImportColumn.RATINGS, TaskRating.class, "nomination.taskRating.", language);
        constants(rows, ImportColumn.INITIATIVES, ImpactScope.class, "nomination.impactScope.", language);
        subject.awards().stream()
                .filter(award -> subject.rules().containsKey(award.code()))
                .forEach(award -> eligibility
                        .judgements(subject.rules().get(award.code()).prerequisites())
                        .forEach(words -> rows.add(row(
                                ImportColumn.CONFIRMED,
                                "X",
                                award.name(language) + ": " + eligibility.wordsOf(words),
                                language))));
        return rows;
    }

    private <E extends Enum<E>> void constants(
            List<List<String>> rows, ImportColumn column, Class<E> type, String labels, Locale language) {
        Arrays.stream(type.getEnumConstants())
                .forEach(one -> rows.add(row(column, one.name(), text(labels + one.name(), language), language)));
    }

    private List<String> row(ImportColumn column, String code, String meaning, Locale language) {
        return List.of(text(column.heading(), language), code, meaning);
    }

    private String text(String key, Locale language) {
        return words.text(key, language);
    }
}
