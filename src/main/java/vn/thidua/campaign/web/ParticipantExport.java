package vn.thidua.campaign.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.ParticipantFilter;
import vn.thidua.campaign.ParticipantRow;
import vn.thidua.campaign.ParticipationStatus;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Ids;
import vn.thidua.shared.QueryParameters;
import vn.thidua.web.ExportedList;
import vn.thidua.web.Texts;

/** The units of a campaign as a file, with their points and ranks. */
@Component
class ParticipantExport implements ExportedList {

    private final CampaignQueries campaigns;
    private final CampaignLists lists;
    private final Texts texts;

    ParticipantExport(CampaignQueries campaigns, CampaignLists lists, Texts texts) {
        this.campaigns = campaigns;
        this.lists = lists;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "participants";
    }

    @Override
    public String title() {
        return "campaign.export.participantsTitle";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("campaign.export.unitCode", 20),
                new Column("campaign.export.unit", 36),
                new Column("campaign.export.stage", 22),
                new Column("campaign.export.since", 17),
                new Column("campaign.export.midPoints", 12),
                new Column("campaign.export.finalPoints", 12),
                new Column("campaign.export.proposedRank", 12),
                new Column("campaign.export.rank", 12),
                new Column("campaign.export.rankNote", 36));
    }

    @Override
    public Rows open(Map<String, String> query, Actor actor) {
        var campaign = campaigns.visible(Ids.read(query.get("campaign")), actor).id();
        var filter = new ParticipantFilter(
                QueryParameters.find(ParticipationStatus.class, query.get("status")),
                QueryParameters.text(query.get("unitName")));
        return cursor -> lists.participants(campaign, filter, CHUNK, cursor).map(this::row);
    }

    private List<@Nullable Object> row(ParticipantRow part) {
        return Arrays.asList(
                part.unit(),
                part.unitName(),
                texts.of("campaign.participationStatus." + part.status()),
                part.since(),
                part.midPoints(),
                part.finalPoints(),
                part.proposedRank(),
                part.rank(),
                part.rankNote());
    }
}
