package vn.thidua.campaign.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.campaign.CampaignFilter;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.campaign.CampaignRow;
import vn.thidua.campaign.CampaignStatus;
import vn.thidua.shared.QueryParameters;
import vn.thidua.web.ExportedList;
import vn.thidua.web.ListExport;
import vn.thidua.web.Texts;

/** The list of campaigns as a file. */
@Configuration(proxyBeanMethods = false)
class CampaignExport {

    @Bean
    ExportedList campaignsAsFile(CampaignLists lists, Texts texts) {
        return ListExport.<CampaignRow>named("campaigns", "campaign.list.title")
                .column("campaign.export.title", 50, CampaignRow::title)
                .column("campaign.export.kind", 20, it -> texts.of("campaign.campaignKind." + it.kind()))
                .column(
                        "campaign.export.priority",
                        12,
                        it -> it.priority() ? texts.of("campaign.plan.priorityBadge") : "")
                .column("campaign.export.launchingUnit", 36, CampaignRow::launchingUnitName)
                .column("campaign.export.startsOn", 12, CampaignRow::startsOn)
                .column("campaign.export.endsOn", 12, CampaignRow::endsOn)
                .column("campaign.export.status", 22, it -> texts.of("campaign.campaignStatus." + it.status()))
                .column("campaign.export.participants", 12, CampaignRow::participants)
                .column("campaign.export.done", 16, CampaignRow::done)
                .column("campaign.export.since", 17, CampaignRow::since)
                .read((query, actor) -> {
                    var filter = new CampaignFilter(
                            QueryParameters.find(CampaignStatus.class, query.get("status")),
                            QueryParameters.text(query.get("unit")),
                            QueryParameters.text(query.get("q")));
                    return cursor -> lists.campaigns(filter, ExportedList.CHUNK, cursor, actor);
                });
    }
}
