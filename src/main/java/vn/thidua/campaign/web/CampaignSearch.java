package vn.thidua.campaign.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignFilter;
import vn.thidua.campaign.CampaignLists;
import vn.thidua.shared.Actor;
import vn.thidua.web.SearchSource;

/** Campaigns in the search box of every page. */
@Component
class CampaignSearch implements SearchSource {

    private final CampaignLists lists;

    CampaignSearch(CampaignLists lists) {
        this.lists = lists;
    }

    @Override
    public String group() {
        return "campaigns";
    }

    @Override
    public List<Hit> search(String text, int limit, Actor actor) {
        return lists.campaigns(new CampaignFilter(null, null, text), limit, null, actor).items().stream()
                .map(row -> new Hit(row.title(), row.launchingUnitName(), "/campaigns/" + row.id()))
                .toList();
    }
}
