package vn.thidua.campaign.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignFilter;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.campaign.CampaignRow;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.shared.Actor;
import vn.thidua.shared.QueryParameters;
import vn.thidua.web.ExportedList;
import vn.thidua.web.Texts;

/** The list of campaigns as a file. */
@Component
class CampaignExport implements ExportedList {

    private final CampaignLists lists;
    private final Texts texts;

    CampaignExport(CampaignLists lists, Texts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "campaigns";
    }

    @Override
    public String title() {
        return "campaign.list.title";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("campaign.export.title", 50),
                new Column("campaign.export.kind", 20),
                new Column("campaign.export.priority", 12),
                new Column("campaign.export.launchingUnit", 36),
                new Column("campaign.export.startsOn", 12),
                new Column("campaign.export.endsOn", 12),
                new Column("campaign.export.status", 22),
                new Column("campaign.export.participants", 12),
                new Column("campaign.export.done", 16),
                new Column("campaign.export.since", 17));
    }

    @Override
    public Rows open(Map<String, String> query, Actor actor) {
        var filter = new CampaignFilter(
                QueryParameters.find(CampaignStatus.class, query.get("status")),
                QueryParameters.text(query.get("unit")),
                QueryParameters.text(query.get("q")));
        return cursor -> lists.campaigns(filter, CHUNK, cursor, actor).map(this::row);
    }

    private List<@Nullable Object> row(CampaignRow campaign) {
        return Arrays.asList(
                campaign.title(),
                texts.of("campaign.campaignKind." + campaign.kind()),
                campaign.priority() ? texts.of("campaign.plan.priorityBadge") : "",
                campaign.launchingUnitName(),
                campaign.startsOn(),
                campaign.endsOn(),
                texts.of("campaign.campaignStatus." + campaign.status()),
                campaign.participants(),
                campaign.done(),
                campaign.since());
    }
}
