package vn.thidua.rolemodel.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.rolemodel.RoleModelQueries;
import vn.thidua.rolemodel.RoleModelSearch;
import vn.thidua.shared.Actor;
import vn.thidua.web.SearchSource;

/** Finds role models by their name and deed. */
@Component
class RoleModelSearchBox implements SearchSource {

    private final RoleModelQueries queries;

    RoleModelSearchBox(RoleModelQueries queries) {
        this.queries = queries;
    }

    @Override
    public String group() {
        return "rolemodels";
    }

    @Override
    public List<Hit> search(String text, int limit, Actor actor) {
        var search = new RoleModelSearch(null, null, null, null, null, null, text, null, limit);
        return queries.search(search, actor).items().stream()
                .map(it -> new Hit(it.content().subject().name(), it.content().headline(), "/role-models/" + it.id()))
                .toList();
    }
}
