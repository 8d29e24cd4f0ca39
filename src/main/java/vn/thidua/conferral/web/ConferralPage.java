package vn.thidua.conferral.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.conferral.Conferral;
import vn.thidua.conferral.ConferralQueries;
import vn.thidua.conferral.ConferralSheets;
import vn.thidua.conferral.ConferralStatus;
import vn.thidua.conferral.Conferrals;
import vn.thidua.conferral.process.ConferralProcess;
import vn.thidua.organization.Units;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;
import vn.thidua.web.Texts;
import vn.thidua.workflow.WorkItems;

/** The page of one event, shown by whoever reads it and again by whoever refused an act on it. */
@Component
class ConferralPage {

    private final ConferralQueries queries;
    private final ConferralSheets sheets;
    private final Units units;
    private final WorkItems work;
    private final Texts texts;

    ConferralPage(ConferralQueries queries, ConferralSheets sheets, Units units, WorkItems work, Texts texts) {
        this.queries = queries;
        this.sheets = sheets;
        this.units = units;
        this.work = work;
        this.texts = texts;
    }

    /** A status as a mark. */
    record Badge(String kind, String icon, String text) {}

    /** A row of the list, with the name of the unit that holds it. */
    record Row(Conferral it, Badge badge, String unit) {}

    String show(
            UUID id,
            Map<String, List<String>> errors,
            Map<String, String> typed,
            Actor actor,
            Locale locale,
            Model model) {
        var it = queries.visible(id, actor);
        boolean office = actor.owns(queries.office(it.unit()));
        boolean preparing = office && it.status() == ConferralStatus.PREPARING;
        model.addAttribute("sheet", sheets.of(it, locale))
                .addAttribute("it", it)
                .addAttribute("badge", badge(it))
                .addAttribute("office", office)
                .addAttribute("most", Conferrals.MOST_AWARDS)
                .addAttribute("preparing", preparing)
                .addAttribute("decisions", preparing ? queries.waitingDecisions(it) : List.of())
                .addAttribute("campaigns", preparing ? queries.waitingCampaigns(it) : List.of())
                .addAttribute(
                        "task",
                        work.openAtDeskOf(actor, ConferralProcess.ID, id.toString())
                                .orElse(null))
                .addAttribute("typed", typed)
                .addAttribute("errors", errors);
        return "conferral/detail";
    }

    Badge badge(Conferral it) {
        var text = text(it.status());
        return switch (it.status()) {
            case PREPARING -> new Badge("muted", "pencil", text);
            case TO_APPROVE -> new Badge("info", "writing-sign", text);
            case SCHEDULED -> new Badge("info", "calendar-event", text);
            case RECORDED -> new Badge("ok", "check", text);
            case CANCELLED -> new Badge("muted", "x", text);
        };
    }

    String text(ConferralStatus status) {
        return texts.of("conferral.conferralStatus." + status);
    }

    Page<Row> rows(Page<Conferral> found, Locale locale) {
        var holding = units.byCode(
                found.items().stream().map(Conferral::unit).distinct().toList());
        return found.map(it -> new Row(
                it, badge(it), Objects.requireNonNull(holding.get(it.unit())).name(locale)));
    }
}
