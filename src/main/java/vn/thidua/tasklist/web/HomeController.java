package vn.thidua.tasklist.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.shared.Actor;
import vn.thidua.shared.WorkingCalendar;
import vn.thidua.tasklist.MyDay;
import vn.thidua.tasklist.TaskFilter;
import vn.thidua.tasklist.TaskLists;

/** My work today: mine, late, returned to me, waiting for others; and the campaigns that run. */
@Controller
class HomeController {

    private static final int FIRST_TASKS = 8;

    private final TaskLists lists;
    private final MyDay myDay;
    private final WorkingCalendar calendar;

    HomeController(TaskLists lists, MyDay myDay, WorkingCalendar calendar) {
        this.lists = lists;
        this.myDay = myDay;
        this.calendar = calendar;
    }

    @GetMapping("/")
    String home(Actor actor, Model model, Locale locale) {
        model.addAttribute("counts", lists.counts(actor));
        model.addAttribute(
                "rows", lists.list(actor, TaskFilter.NONE, FIRST_TASKS, null).items());
        model.addAttribute("waiting", myDay.waitingForOthers(actor));
        model.addAttribute("campaigns", myDay.runningCampaigns(actor));
        model.addAttribute("today", day(calendar.today(), locale));
        return "tasklist/home";
    }

    private static String day(LocalDate today, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(today);
    }
}
