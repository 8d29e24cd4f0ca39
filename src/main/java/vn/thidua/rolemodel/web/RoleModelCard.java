package vn.thidua.rolemodel.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.rolemodel.Photo;
import vn.thidua.rolemodel.RoleModel;
import vn.thidua.web.StationLine;

/**
 * A role model as its page and its tasks show it.
 *
 * @param unit the name of the unit that proposed it
 * @param home the name of the unit of the one shown, absent for a citizen
 * @param when the day or days of the deed
 * @param campaign the title of its campaign
 * @param involved whether the reader may know how it came about
 */
public record RoleModelCard(
        RoleModel it,
        Badge badge,
        String kind,
        String field,
        String unit,
        @Nullable String home,
        String when,
        @Nullable String campaign,
        List<Photo> photos,
        List<StationLine> stations,
        boolean involved) {

    public RoleModelCard {
        photos = List.copyOf(photos);
        stations = List.copyOf(stations);
    }

    /** A status as a mark. */
    public record Badge(String kind, String icon, String text) {}
}
