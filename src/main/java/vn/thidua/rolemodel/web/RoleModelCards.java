package vn.thidua.rolemodel.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignQueries;
import vn.thidua.organization.Units;
import vn.thidua.rolemodel.RoleModel;
import vn.thidua.rolemodel.RoleModelFields;
import vn.thidua.rolemodel.RoleModelPhotos;
import vn.thidua.rolemodel.RoleModelQueries;
import vn.thidua.rolemodel.RoleModelStatus;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;
import vn.thidua.shared.Refusal;
import vn.thidua.web.ActStations;
import vn.thidua.web.Fmt;
import vn.thidua.web.StationLine;
import vn.thidua.web.Texts;

/** Role models in words. */
@Component
public class RoleModelCards {

    private static final List<String> STATIONS =
            List.of("rolemodel.station.proposed", "rolemodel.station.checked", "rolemodel.station.published");

    private final RoleModelQueries queries;
    private final RoleModelPhotos photos;
    private final RoleModelFields fields;
    private final CampaignQueries campaigns;
    private final Units units;
    private final ActStations stations;
    private final Texts texts;
    private final Fmt fmt;

    RoleModelCards(
            RoleModelQueries queries,
            RoleModelPhotos photos,
            RoleModelFields fields,
            CampaignQueries campaigns,
            Units units,
            ActStations stations,
            Texts texts,
            Fmt fmt) {
        this.queries = queries;
        this.photos = photos;
        this.fields = fields;
        this.campaigns = campaigns;
        this.units = units;
        this.stations = stations;
        this.texts = texts;
        this.fmt = fmt;
    }

    /** A row of a list. */
    record Row(RoleModel it, RoleModelCard.Badge badge, String kind, String field, String unit, String when) {}

    /** The rows of a page. */
    Page<Row> rows(Page<RoleModel> page) {
        return new Page<>(rows(page.items()), page.next());
    }

    /** The rows of these, with as many questions for many as for one. */
    List<Row> rows(List<RoleModel> all) {
        var locale = LocaleContextHolder.getLocale();
        var names = fields.names(locale);
        var known = units.byCode(all.stream().map(RoleModel::unit).distinct().toList());
        return all.stream()
                .map(it -> new Row(
                        it,
                        badge(it),
                        kind(it),
                        names.getOrDefault(it.content().field(), it.content().field()),
                        known.get(it.unit()).name(locale),
                        when(it)))
                .toList();
    }

    /** A role model that the reader may see. */
    public RoleModelCard of(RoleModel it, Actor actor) {
        var locale = LocaleContextHolder.getLocale();
        var home = it.content().subject().homeUnit();
        var known =
                units.byCode(Stream.of(it.unit(), home).filter(Objects::nonNull).toList());
        var field = it.content().field();
        return new RoleModelCard(
                it,
                badge(it),
                kind(it),
                fields.names(locale).getOrDefault(field, field),
                known.get(it.unit()).name(locale),
                home == null ? null : known.get(home).name(locale),
                when(it),
                campaign(it, actor),
                photos.of(it.id()),
                stations(it),
                queries.isInvolved(it, actor));
    }

    /** What is told, in the reader's language. */
    String kind(RoleModel it) {
        return texts.of("rolemodel.roleModelKind." + it.content().kind());
    }

    /** Where it stands, and of what is published who sees it. */
    String status(RoleModel it) {
        if (it.status() != RoleModelStatus.PUBLISHED) {
            return texts.of("rolemodel.roleModelStatus." + it.status());
        }
        return texts.of(it.openly() ? "rolemodel.status.openly" : "rolemodel.status.inside");
    }

    RoleModelCard.Badge badge(RoleModel it) {
        var text = status(it);
        return switch (it.status()) {
            case CHECKING -> new RoleModelCard.Badge("info", "hourglass", text);
            case RETURNED -> new RoleModelCard.Badge("warn", "arrow-back-up", text);
            case APPROVAL -> new RoleModelCard.Badge("info", "writing-sign", text);
            case PUBLISHED -> new RoleModelCard.Badge("ok", it.openly() ? "world" : "check", text);
            case REJECTED -> new RoleModelCard.Badge("muted", "x", text);
            case WITHDRAWN -> new RoleModelCard.Badge("muted", "ban", text);
        };
    }

    private String when(RoleModel it) {
        var from = fmt.date(it.content().from());
        var to = it.content().to();
        return to == null || to.equals(it.content().from()) ? from : from + " – " + fmt.date(to);
    }

    private @Nullable String campaign(RoleModel it, Actor actor) {
        var id = it.content().campaign();
        try {
            return id == null ? null : campaigns.visible(id, actor).title();
        } catch (Refusal notTheirs) {
            return null;
        }
    }

    private List<StationLine> stations(RoleModel it) {
        var acts = it.acts();
        var done = Stream.of(acts.proposed(), acts.checked(), acts.published())
                .filter(Objects::nonNull)
                .toList();
        var ended =
                switch (it.status()) {
                    case REJECTED, WITHDRAWN -> "rolemodel.roleModelStatus." + it.status();
                    default -> null;
                };
        return stations.of(
                STATIONS, done, ended, it.status() == RoleModelStatus.RETURNED ? "rolemodel.station.returned" : null);
    }
}
