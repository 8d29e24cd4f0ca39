package vn.thidua.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;

/** Desks as people call them: "Thủ trưởng – Ban Quản lý Lăng", not {@code APPROVER@BQL_LANG}. */
@Component("deskNames")
public class DeskNames {

    private static final Comparator<Desk> ORDER =
            Comparator.comparing(Desk::role).thenComparing(Desk::unit);

    private final MessageSource messages;
    private final ObjectProvider<UnitNames> units;

    DeskNames(MessageSource messages, ObjectProvider<UnitNames> units) {
        this.messages = messages;
        this.units = units;
    }

    public String name(Desk desk) {
        return names(List.of(desk)).get(0);
    }

    /** The names of the desks somebody may sit at; those held as a deputy come last and say so. */
    List<String> names(Actor actor) {
        var all = byDesk(actor.desks());
        var names = new ArrayList<String>();
        all.forEach((desk, name) -> {
            if (actor.owns(desk)) {
                names.add(name);
            }
        });
        all.forEach((desk, name) ->
                actor.deputyAt(desk).ifPresent(deputy -> names.add(name + " (" + deputy.capacity() + ")")));
        return names;
    }

    /** The names of many desks in the order of the role, then of the unit. */
    public List<String> names(Collection<Desk> desks) {
        return List.copyOf(byDesk(desks).values());
    }

    /** The same by desk, with one look at the organisation. */
    public Map<Desk, String> byDesk(Collection<Desk> desks) {
        var locale = LocaleContextHolder.getLocale();
        Set<String> codes = desks.stream()
                .filter(desk -> !desk.role().isInstallationWide())
                .map(Desk::unit)
                .collect(Collectors.toSet());
        var source = units.getIfAvailable();
        Map<String, String> known = codes.isEmpty() || source == null ? Map.of() : source.names(codes, locale);
        var names = new LinkedHashMap<Desk, String>();
        desks.stream().sorted(ORDER).forEach(desk -> {
            var role = messages.getMessage("shared.role." + desk.role(), null, locale);
            names.put(
                    desk,
                    desk.role().isInstallationWide()
                            ? role
                            : role + " – " + known.getOrDefault(desk.unit(), desk.unit()));
        });
        return names;
    }
}
