package vn.thidua.cluster.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.thidua.cluster.ClusterDirectory;
import vn.thidua.cluster.ClusterYear;
import vn.thidua.cluster.YearMember;
import vn.thidua.cluster.web.YearSheet;
import vn.thidua.cluster.web.YearSheets;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.workflow.Field;
import vn.thidua.workflow.TaskKey;
import vn.thidua.workflow.TaskTerms;

/** What every human task of a cluster's year needs to know. */
@Component
class YearDesk {

    /** What is kept is kept in Vietnamese. */
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ClusterDirectory directory;
    private final YearSheets sheets;
    private final TaskTerms terms;
    private final WorkingCalendar calendar;

    YearDesk(ClusterDirectory directory, YearSheets sheets, TaskTerms terms, WorkingCalendar calendar) {
        this.directory = directory;
        this.sheets = sheets;
        this.terms = terms;
        this.calendar = calendar;
    }

    ClusterDirectory directory() {
        return directory;
    }

    YearSheet sheet(ClusterYear year, @Nullable YearMember member) {
        return sheets.of(year, member);
    }

    @Nullable
    Instant byTerm(TaskKey key) {
        return terms.dueAt(key);
    }

    /** The end of a day, unless it has passed: then the step has no deadline. */
    @Nullable
    Instant onDay(LocalDate day) {
        return calendar.endOfBusinessAhead(day).orElse(null);
    }

    String subject(ClusterYear year, @Nullable YearMember member) {
        String cluster = directory.get(year.cluster()).unit().nameVi() + " – " + year.year();
        return member == null
                ? cluster
                : directory.names(List.of(member.unit()), VIETNAMESE).get(member.unit()) + " – " + cluster;
    }

    /** These units to choose from, in this order, in the reader's language. */
    List<Field.Option> units(List<String> codes) {
        var names = names(codes);
        return codes.stream()
                .map(code -> new Field.Option(code, names.getOrDefault(code, code)))
                .toList();
    }

    /** The members of a year to choose from. */
    List<Field.Option> members(ClusterYear year) {
        return units(directory.members(year.id()).stream().map(YearMember::unit).toList());
    }

    /** The names of these units in the reader's language, by code. */
    Map<String, String> names(List<String> codes) {
        return directory.names(codes, LocaleContextHolder.getLocale());
    }
}
