package vn.thidua.nomination.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.nomination.NominationQueries;
import vn.thidua.nomination.NominationSearch;
import vn.thidua.nomination.NominationView;
import vn.thidua.shared.Actor;
import vn.thidua.web.SearchSource;

/** Nominations in the search box of the page frame. */
@Component
class NominationHits implements SearchSource {

    private final NominationQueries queries;

    NominationHits(NominationQueries queries) {
        this.queries = queries;
    }

    @Override
    public String group() {
        return "nominations";
    }

    @Override
    public List<Hit> search(String text, int limit, Actor actor) {
        var found = queries.search(new NominationSearch(null, null, null, null, null, text, null, null, limit), actor)
                .items();
        var titles = queries.campaignTitles(
                found.stream().map(NominationView::campaignId).toList());
        return found.stream()
                .map(nomination -> new Hit(
                        nomination.dossier().recipient().name(),
                        titles.get(nomination.campaignId()),
                        "/nominations/" + nomination.id()))
                .toList();
    }
}
