package vn.thidua.dashboard.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.Overview;
import vn.thidua.dashboard.Scope;
import vn.thidua.dashboard.TaskLine;
import vn.thidua.dashboard.Times;
import vn.thidua.dashboard.UnitFigures;
import vn.thidua.dashboard.WatchedProcess;
import vn.thidua.organization.Unit;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Desk;
import vn.thidua.web.Fmt;
import vn.thidua.web.PageWords;
import vn.thidua.workflow.TaskKey;

/** The words and measures of the dashboard's pages, in the reader's language. */
@Component("dashboardWords")
class DashboardWords implements PageWords {

    private static final double DAY = 24;
    private static final double MINUTES = 60;

    private final MessageSource messages;
    private final Fmt fmt;

    DashboardWords(MessageSource messages, Fmt fmt) {
        this.messages = messages;
        this.fmt = fmt;
    }

    public String title(TaskKey key) {
        return text(key.titleKey());
    }

    public String process(WatchedProcess process) {
        return text("dashboard.watchedProcess." + process);
    }

    /** A desk beside the name of its unit, which the list has already read. */
    public String desk(String desk, String unit) {
        return text("shared.role." + Desk.parse(desk).role()) + " – " + unit;
    }

    /** Whether a task may be opened by whoever reads of it here: some cases do not exist for those outside them. */
    public boolean opens(TaskLine line, Actor reader) {
        return !WatchedProcess.byId(line.key().process())
                        .filter(WatchedProcess::isForMembersOnly)
                        .isPresent()
                || reader.sitsAt(Desk.parse(line.desk()));
    }

    public String dueIcon(@Nullable Instant due) {
        return fmt.isOverdue(due) ? "alert-triangle" : "clock";
    }

    /** The most that waits at any of these units. */
    public long largest(List<UnitFigures> units) {
        return units.stream().mapToLong(UnitFigures::open).max().orElse(0);
    }

    public String unit(Unit unit) {
        return unit.name(LocaleContextHolder.getLocale());
    }

    /** Whom the page is about. */
    public String scope(Scope scope) {
        if (scope.everything()) {
            return text("dashboard.scope.everything");
        }
        String first = unit(scope.roots().get(0));
        return scope.isOneUnit()
                ? text("dashboard.scope.unit", first)
                : text("dashboard.scope.units", first, scope.roots().size() - 1);
    }

    /** "6 ngày", "3,5 giờ", "20 phút", in working days; a dash where nothing was finished yet. */
    public String median(Times times) {
        return duration(times.medianHours(), times.medianDays(), "dashboard.time.days");
    }

    public String p90(Times times) {
        return duration(times.p90Hours(), times.p90Days(), "dashboard.time.days");
    }

    /** As {@link #median}, where no heading says which days are meant. */
    public String fullMedian(Times times) {
        return duration(times.medianHours(), times.medianDays(), "dashboard.time.workingDays");
    }

    public String fullP90(Times times) {
        return duration(times.p90Hours(), times.p90Days(), "dashboard.time.workingDays");
    }

    private String duration(@Nullable Double hours, @Nullable Double days, String ofDays) {
        if (hours == null || days == null) {
            return "–";
        }
        if (hours >= DAY && days > 0) {
            return text(ofDays, tenth(days));
        }
        return hours >= 1
                ? text("dashboard.time.hours", tenth(hours))
                : text("dashboard.time.minutes", fmt.number(Math.round(hours * MINUTES)));
    }

    private String tenth(double number) {
        return fmt.number(number >= 10 ? Math.round(number) : Math.round(number * 10) / 10.0);
    }

    /** A count of what is finished, which stops at {@link Overview#MOST}. */
    public String finished(int count) {
        return count >= Overview.MOST ? text("dashboard.atLeast", fmt.number(Overview.MOST)) : fmt.number(count);
    }

    /**
     * A part of a bar.
     *
     * @param name what it counts, by name
     * @param from where it begins, in hundredths of the whole
     * @param width how wide it is, in hundredths of the whole
     */
    public record Part(String name, long count, double from, double width) {}

    /** The parts of a bar over these counts, in their order; nothing for a sum of zero. */
    public List<Part> parts(Map<String, Long> counts) {
        double sum = counts.values().stream().mapToLong(Long::longValue).sum();
        var parts = new ArrayList<Part>();
        double from = 0;
        for (var entry : counts.entrySet()) {
            double width = sum == 0 ? 0 : entry.getValue() * 100 / sum;
            if (width > 0) {
                parts.add(new Part(entry.getKey(), entry.getValue(), from, width));
            }
            from += width;
        }
        return parts;
    }

    /** How wide a count is beside the largest one, in hundredths. */
    public double share(long count, long largest) {
        return largest == 0 ? 0 : count * 100.0 / largest;
    }

    /** An address with parameters, of which the absent ones are left out: name, value, name, value. */
    public String link(String path, @Nullable Object... parameters) {
        var address = new StringBuilder(path);
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            if (parameters[i + 1] != null) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(parameters[i])
                        .append('=')
                        .append(URLEncoder.encode(String.valueOf(parameters[i + 1]), StandardCharsets.UTF_8));
            }
        }
        return address.toString();
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, key, LocaleContextHolder.getLocale());
    }
}
