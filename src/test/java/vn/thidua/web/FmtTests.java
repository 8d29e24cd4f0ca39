package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.thidua.shared.WorkingCalendar;

class FmtTests {

    /** Friday 20 November 2026, 10:00 in Hà Nội. */
    private static final Clock FRIDAY =
            Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Fmt fmt;

    FmtTests() {
        context.registerBean(Clock.class, () -> FRIDAY);
        context.register(WorkingCalendar.class, Languages.class, Fmt.class);
        context.refresh();
        fmt = context.getBean(Fmt.class);
    }

    @BeforeEach
    void inVietnamese() {
        LocaleContextHolder.setLocale(Languages.VIETNAMESE);
    }

    @AfterEach
    void close() {
        LocaleContextHolder.resetLocaleContext();
        context.close();
    }

    @Test
    void writesDatesAndTimesAsPeopleHereDo() {
        assertThat(fmt.date(LocalDate.of(2026, 11, 22))).isEqualTo("22/11/2026");
        assertThat(fmt.dateTime(Instant.parse("2026-11-22T10:00:00Z"))).isEqualTo("22/11/2026 17:00");
        assertThat(fmt.date(null)).isEmpty();
    }

    @Test
    void countsDeadlinesInWorkingDays() {
        assertThat(fmt.due(Instant.parse("2026-11-25T10:00:00Z"))).isEqualTo("còn 3 ngày làm việc");
        assertThat(fmt.due(Instant.parse("2026-11-18T10:00:00Z"))).isEqualTo("chậm 2 ngày làm việc");
        assertThat(fmt.due(Instant.parse("2026-11-20T10:00:00Z"))).isEqualTo("hạn 17:00 hôm nay");
        assertThat(fmt.due(Instant.parse("2026-11-20T02:00:00Z"))).isEqualTo("quá hạn từ 09:00");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(fmt.due(Instant.parse("2026-11-25T10:00:00Z"))).isEqualTo("3 working days left");
    }

    @Test
    void marksWhatIsLateAndWhatIsDueToday() {
        assertThat(fmt.dueKind(Instant.parse("2026-11-18T10:00:00Z"))).isEqualTo("danger");
        assertThat(fmt.dueKind(Instant.parse("2026-11-20T10:00:00Z"))).isEqualTo("warn");
        assertThat(fmt.dueKind(Instant.parse("2026-11-25T10:00:00Z"))).isEqualTo("muted");
    }

    @Test
    void writesNumbersInTheReadersLanguage() {
        assertThat(fmt.number(new BigDecimal("1234.50"))).isEqualTo("1.234,5");
        assertThat(fmt.input(new BigDecimal("12.50"))).isEqualTo("12,5");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(fmt.number(new BigDecimal("1234.50"))).isEqualTo("1,234.5");
        assertThat(fmt.input(new BigDecimal("12.50"))).isEqualTo("12.5");
    }
}
