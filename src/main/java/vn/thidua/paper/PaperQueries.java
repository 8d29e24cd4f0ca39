package vn.thidua.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.document.IssuedDocuments;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Cursor;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;

/** What is read about papers. */
@Component
@Transactional(readOnly = true)
public class PaperQueries {

    private final JdbcClient jdbc;
    private final PaperRepository papers;
    private final PaperAccess access;
    private final CampaignQueries campaigns;
    private final Units units;
    private final IssuedDocuments issued;

    PaperQueries(
            JdbcClient jdbc,
            PaperRepository papers,
            PaperAccess access,
            CampaignQueries campaigns,
            Units units,
            IssuedDocuments issued) {
        this.jdbc = jdbc;
        this.papers = papers;
        this.access = access;
        this.campaigns = campaigns;
        this.units = units;
        this.issued = issued;
    }

    /** The paper, whoever asks: for the process and for what has already been checked. */
    public PaperView get(UUID id) {
        return papers.find(id).map(Paper::view).orElseThrow(Refusal::notFound);
    }

    /**
     * The paper as the actor may see it: who is not on the issuing side reads what was signed and nothing of what fell.
     *
     * @throws Refusal 404 unless the actor may see it
     */
    public PaperView visible(UUID id, Actor actor) {
        access.requireVisible(id, actor);
        var paper = get(id);
        return access.isInside(id, actor) ? paper : paper.withoutFallen();
    }

    /** The same with names, for a page. */
    public PaperSheet sheet(UUID id, Actor actor, Locale locale) {
        var paper = visible(id, actor);
        var names =
                units.byCode(paper.toUnit() == null ? List.of(paper.unit()) : List.of(paper.unit(), paper.toUnit()));
        return new PaperSheet(
                paper,
                name(names.get(paper.unit()), locale, paper.unit()),
                paper.toUnit() == null ? null : name(names.get(paper.toUnit()), locale, paper.toUnit()),
                paper.campaign() == null
                        ? null
                        : campaigns.get(paper.campaign()).title(),
                issued.of(PaperDocuments.CASE_TYPE, id.toString()).orElse(null));
    }

    /** Whether this person drafts papers of the unit. */
    public boolean mayDraft(String unit, Actor actor) {
        return access.draftingDesk(unit, actor).isPresent();
    }

    /** One page of what the actor may see, latest first. */
    public Page<PaperRow> search(PaperSearch search, Actor actor, Locale locale) {
        var where = new ArrayList<>(List.of(PaperAccess.VISIBLE));
        var after = Cursor.read(search.cursor(), 1);
        add(where, search.unit(), "paper.unit_code = :unit");
        var inCampaign = search.campaign();
        add(
                where,
                inCampaign,
                inCampaign != null && inCampaign.campaign() == null
                        ? "paper.campaign_id is null"
                        : "paper.campaign_id = :campaign");
        add(where, search.kind(), "paper.kind = :kind");
        add(where, search.status(), "paper.status = :status");
        add(where, after, "paper.id < :after");
        add(where, search.text(), TEXT);
        var found = jdbc.sql(ROWS.formatted(String.join(" and ", where)))
                .param("everything", actor.seesEverything())
                .param("units", actor.units().toArray(String[]::new))
                .param("unit", search.unit())
                .param("campaign", inCampaign == null ? null : inCampaign.campaign())
                .param("kind", search.kind() == null ? null : search.kind().name())
                .param(
                        "status",
                        search.status() == null ? null : search.status().name())
                .param("after", after == null ? null : after.id(0))
                .param("text", pattern(search.text()))
                .param("english", "en".equals(locale.getLanguage()))
                .param("limit", search.limit() + 1)
                .query((row, number) -> new PaperRow(
                        row.getObject("id", UUID.class),
                        PaperKind.valueOf(row.getString("kind")),
                        PaperStatus.valueOf(row.getString("status")),
                        row.getString("unit_code"),
                        row.getString("unit_name"),
                        row.getObject("campaign_id", UUID.class),
                        row.getString("campaign_title"),
                        row.getString("subject"),
                        row.getString("number"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getInt("nominations"),
                        PaperRepository.instant(row, "since")))
                .list();
        return Page.cut(found, search.limit(), row -> Cursor.of(row.id()));
    }

    private static final String TEXT = """
            (thidua.plain(paper.subject) like thidua.plain(:text) or lower(paper.number) like lower(:text) or exists (
              select from thidua.paper_item as item
              where item.paper_id = paper.id and thidua.plain(item.recipient_name) like thidua.plain(:text)))
            """;

    private static final String ROWS = """
            select paper.id, paper.kind, paper.status, paper.unit_code, paper.campaign_id, paper.subject, paper.number,
              paper.signed_on, paper.since, campaign.title as campaign_title,
              case when :english then unit.name_en else unit.name_vi end as unit_name,
              (select count(*) from thidua.paper_item as item where item.paper_id = paper.id
                and item.left_at is null and item.struck_off_because is null) as nominations
            from thidua.paper
            join thidua.unit on unit.code = paper.unit_code
            left join thidua.campaign on campaign.id = paper.campaign_id
            where %s
            order by paper.id desc limit :limit
            """;

    private static void add(List<String> where, @Nullable Object value, String condition) {
        if (value != null) {
            where.add(condition);
        }
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null ? null : "%" + QueryParameters.literal(text) + "%";
    }

    private static String name(@Nullable Unit unit, Locale locale, String code) {
        return unit == null ? code : unit.name(locale);
    }
}
