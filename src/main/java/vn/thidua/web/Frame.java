package vn.thidua.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** What stands around every page: where one can go, and who one is. */
@Component
class Frame {

    /**
     * An entry of the side navigation.
     *
     * @param key names the page that is {@code active}, and the label {@code web.nav.<key>}
     * @param path where it leads
     * @param icon Tabler's name of the icon
     * @param administration whether it stands in the second group
     * @param count the figure beside it, absent without one
     */
    record Entry(
            String key,
            String path,
            String icon,
            boolean administration,
            @Nullable Long count) {}

    private record Place(String key, String path, String icon, boolean administration, Predicate<Actor> open) {}

    private static final Predicate<Actor> EVERYBODY = actor -> true;

    private static final List<Place> PLACES = List.of(
            new Place("home", "/", "home", false, EVERYBODY),
            new Place("tasks", "/tasks", "checkbox", false, EVERYBODY),
            new Place("campaigns", "/campaigns", "flag", false, EVERYBODY),
            new Place("nominations", "/nominations", "medal", false, EVERYBODY),
            new Place("papers", "/papers", "file-text", false, holding(Role.CLERK, Role.APPROVER, Role.MANAGER)),
            new Place(
                    "council",
                    "/council",
                    "users",
                    false,
                    holding(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.CLERK)),
            new Place("register", "/register", "book-2", false, EVERYBODY),
            new Place("rolemodels", "/role-models", "star", false, EVERYBODY),
            new Place("clusters", "/clusters", "affiliate", false, EVERYBODY),
            new Place("dashboard", "/dashboard", "chart-dots", false, holding(Role.MANAGER, Role.APPROVER, Role.CLERK)),
            new Place(
                    "reports", "/reports", "report-analytics", false, holding(Role.MANAGER, Role.APPROVER, Role.CLERK)),
            new Place("organization", "/organization", "sitemap", true, EVERYBODY),
            new Place("deputies", "/deputies", "writing-sign", true, holding(Role.APPROVER, Role.COUNCIL_CHAIR)),
            new Place("catalogue", "/catalogue", "list-check", true, EVERYBODY),
            new Place("admin", "/admin", "settings", true, Actor::isAdmin),
            new Place("audit", "/audit", "history", true, Actor::seesEverything));

    private final ObjectProvider<SignedInPerson> current;
    private final ObjectProvider<NavCounts> counts;
    private final ObjectProvider<Bell> bell;
    private final DeskNames desks;
    private final MappedPaths paths;

    Frame(
            ObjectProvider<SignedInPerson> current,
            ObjectProvider<NavCounts> counts,
            ObjectProvider<Bell> bell,
            DeskNames desks,
            MappedPaths paths) {
        this.current = current;
        this.counts = counts;
        this.bell = bell;
        this.desks = desks;
        this.paths = paths;
    }

    private static Predicate<Actor> holding(Role... roles) {
        return actor -> actor.seesEverything() || Set.of(roles).stream().anyMatch(actor::holds);
    }

    /** Where a navigation key stands in the order of the navigation. */
    static int place(String key) {
        return PLACES.stream().map(Place::key).toList().indexOf(key);
    }

    /** The icon of a navigation key. */
    static String icon(String key) {
        return PLACES.stream()
                .filter(place -> place.key.equals(key))
                .map(Place::icon)
                .findFirst()
                .orElse("file-text");
    }

    @Nullable
    Actor actor() {
        var source = current.getIfAvailable();
        return source == null ? null : source.orNull();
    }

    /** Puts what the page frame reads into the model: {@code me}, {@code myDesks}, {@code nav} and {@code unread}. */
    void addTo(Model model) {
        var actor = actor();
        if (actor != null) {
            model.addAttribute("me", actor);
            model.addAttribute("myDesks", desks.names(actor));
            model.addAttribute("nav", entries(actor));
            bell.ifAvailable(news -> model.addAttribute("unread", news.unread(actor)));
        }
    }

    private List<Entry> entries(Actor actor) {
        Map<String, Long> figures = figures(actor);
        var entries = new ArrayList<Entry>();
        for (var place : PLACES) {
            if (place.open.test(actor) && paths.exist(place.path)) {
                entries.add(new Entry(place.key, place.path, place.icon, place.administration, figures.get(place.key)));
            }
        }
        return entries;
    }

    private Map<String, Long> figures(Actor actor) {
        var figures = new HashMap<String, Long>();
        counts.orderedStream().forEach(source -> figures.putAll(source.counts(actor)));
        return figures;
    }
}
