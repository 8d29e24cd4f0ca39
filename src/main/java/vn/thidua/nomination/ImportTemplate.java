package vn.thidua.nomination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.award.Award;
import vn.thidua.award.AwardCatalogue;
import vn.thidua.award.RecipientKind;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;
import vn.thidua.spreadsheet.SheetWriter;

/**
 * The empty list that clerks fill in: its headings, what each column means, and the codes that may stand in it. As a
 * spreadsheet the explanations are sheets of their own, as CSV lines above the headings.
 */
@Component
public class ImportTemplate {

    private final ImportWords words;
    private final AwardCatalogue awards;
    private final CampaignQueries campaigns;
    private final Units units;

    ImportTemplate(ImportWords words, AwardCatalogue awards, CampaignQueries campaigns, Units units) {
        this.words = words;
        this.awards = awards;
        this.campaigns = campaigns;
        this.units = units;
    }

    /**
     * As a spreadsheet.
     *
     * @param campaign whose awards are listed; absent for all of them
     */
    public byte[] xlsx(@Nullable UUID campaign, Actor actor, Locale language) {
        return SheetWriter.xlsx(List.of(
                new SheetWriter.Table(text("nomination.import.template.list", language), List.of(headings(language))),
                new SheetWriter.Table(text("nomination.import.template.columns", language), explained(language)),
                new SheetWriter.Table(
                        text("nomination.import.template.codes", language), codes(campaign, actor, language))));
    }

    /** As CSV. */
    public byte[] csv(@Nullable UUID campaign, Actor actor, Locale language) {
        var comments = new ArrayList<String>();
        explained(language).forEach(row -> comments.add(String.join(" | ", row)));
        codes(campaign, actor, language).forEach(row -> comments.add(String.join(" | ", row)));
        return SheetWriter.csv(comments, List.of(headings(language)));
    }

    /** The columns of the template: a list may have others that a program needs. */
    private static List<ImportColumn> columns() {
        return ImportColumn.all().stream()
                .filter(column -> column != ImportColumn.CAMPAIGN)
                .toList();
    }

    private List<String> headings(Locale language) {
        return columns().stream()
                .map(column -> text(column.heading(), language) + (column.isRequired() ? " *" : ""))
                .toList();
    }

    private List<List<String>> explained(Locale language) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                text("nomination.import.template.column", language),
                text("nomination.import.template.code", language),
                text("nomination.import.template.meaning", language)));
        columns()
                .forEach(column -> rows.add(
                        List.of(text(column.heading(), language), column.code(), text(column.help(), language))));
        return rows;
    }

    private List<List<String>> codes(@Nullable UUID campaign, Actor actor, Locale language) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                text("nomination.import.template.column", language),
                text("nomination.import.template.code", language),
                text("nomination.import.template.meaning", language)));
        units.byCode(actor.unitsAs(Role.CLERK)).values().stream()
                .sorted(java.util.Comparator.comparing(Unit::code))
                .forEach(unit -> rows.add(row(ImportColumn.UNIT, unit.code(), unit.name(language), language)));
        offered(campaign, actor)
                .forEach(award -> rows.add(row(ImportColumn.AWARD, award.code(), award.name(language), language)));
        constants(rows, ImportColumn.TYPE, NominationType.class, "nomination.nominationType.", language);
        constants(rows, ImportColumn.KIND, RecipientKind.class, "award.recipientKind.", language);
        constants(rows, ImportColumn.RATINGS, TaskRating.class, "nomination.taskRating.", language);
        constants(rows, ImportColumn.INITIATIVES, ImpactScope.class, "nomination.impactScope.", language);
        return rows;
    }

    private List<Award> offered(@Nullable UUID campaign, Actor actor) {
        var plan = campaign == null
                ? List.<String>of()
                : campaigns.visible(campaign, actor).plan().awards();
        return awards.known().stream()
                .filter(award -> plan.isEmpty() || plan.contains(award.code()))
                .toList();
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
