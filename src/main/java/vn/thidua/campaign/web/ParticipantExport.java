package vn.thidua.campaign.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.campaign.ParticipantFilter;
import vn.thidua.campaign.ParticipantRow;
import vn.thidua.campaign.ParticipationStatus;
import vn.thidua.shared.Ids;
import vn.thidua.shared.QueryParameters;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;
import vn.thidua.web.Texts;

/** The units of a campaign as a file, with their points and ranks. */
@Configuration(proxyBeanMethods = false)
class ParticipantExport {

    @Bean
    ExportedList participantsAsFile(CampaignQueries campaigns, CampaignLists lists, Texts texts) {
        return ListExport.<ParticipantRow>named("participants", "campaign.export.participantsTitle")
                .column("campaign.export.unitCode", 20, ParticipantRow::unit)
                .column("campaign.export.unit", 36, ParticipantRow::unitName)
                .column("campaign.export.stage", 22, it -> texts.of("campaign.participationStatus." + it.status()))
                .column("campaign.export.since", 17, ParticipantRow::since)
                .column("campaign.export.midPoints", 12, ParticipantRow::midPoints)
                .column("campaign.export.finalPoints", 12, ParticipantRow::finalPoints)
                .column("campaign.export.proposedRank", 12, ParticipantRow::proposedRank)
                .column("campaign.export.rank", 12, ParticipantRow::rank)
                .column("campaign.export.rankNote", 36, ParticipantRow::rankNote)
                .read((query, actor) -> {
                    var campaign = campaigns
                            .visible(Ids.read(query.get("campaign")), actor)
                            .id();
                    var filter = new ParticipantFilter(
                            QueryParameters.find(ParticipationStatus.class, query.get("status")),
                            QueryParameters.text(query.get("unitName")));
                    return cursor -> lists.participants(campaign, filter, ExportedList.CHUNK, cursor);
                });
    }
}
