package vn.thidua.organization.web;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.shared.Actor;
import vn.thidua.web.SearchSource;

/** Units in the search box of the page frame. */
@Component
class OrganizationSearch implements SearchSource {

    private final UnitDirectory directory;

    OrganizationSearch(UnitDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String group() {
        return "organization";
    }

    @Override
    public List<Hit> search(String text, int limit, Actor actor) {
        var locale = LocaleContextHolder.getLocale();
        return directory.search(text, null, limit).items().stream()
                .map(entry -> entry.unit())
                .map(unit -> new Hit(unit.name(locale), unit.code(), "/organization/" + unit.code()))
                .toList();
    }
}
