package vn.thidua.campaign.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignKind;
import vn.thidua.campaign.CampaignPlan;
import vn.thidua.campaign.PlanFrame;
import vn.thidua.shared.FieldProblems;

/**
 * Reads the typed form into a plan. What cannot be read is named here; what was read and makes no sense is named by the
 * plan's own check.
 */
final class FormToPlan {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");

    private final CampaignForm form;
    private final FieldProblems problems = new FieldProblems();

    FormToPlan(CampaignForm form) {
        this.form = form;
    }

    FieldProblems problems() {
        return problems;
    }

    @SuppressWarnings("NullAway") // a missing kind is the check's to name, together with everything else
    CampaignPlan plan() {
        return new CampaignPlan(
                form.get("title"),
                form.get("slogan"),
                option(CampaignKind.class, "kind", form.get("kind")),
                form.get("launchingUnit"),
                form.get("occasion"),
                day("startsOn"),
                day("endsOn"),
                day("launchOn"),
                new CampaignPlan.Milestones(
                        day("milestones.pledgeBy"),
                        day("milestones.midReviewOn"),
                        day("milestones.finalReviewOn"),
                        day("milestones.nominateBy")),
                new CampaignPlan.Participants(
                        form.allUnits(), form.get("participants.subtreeOf"), form.get("participants.cluster")),
                contents(),
                criteria(),
                form.list(CampaignForm.AWARDS),
                form.get("parentCampaign"),
                frame());
    }

    private PlanFrame frame() {
        return new PlanFrame(
                Boolean.valueOf(form.get("frame.priority")),
                form.get("frame.purpose"),
                form.get("frame.requirements"),
                staff(),
                lines("frame.jointly"),
                lines("frame.documents"),
                lines("frame.movements"),
                new PlanFrame.Ceremony(
                        form.get("frame.ceremony.time"),
                        form.get("frame.ceremony.place"),
                        form.get("frame.ceremony.chair"),
                        form.get("frame.ceremony.guests")),
                keyDays());
    }

    private List<PlanFrame.StaffCategory> staff() {
        var staff = new ArrayList<PlanFrame.StaffCategory>();
        for (String ticked : form.list(CampaignForm.STAFF)) {
            staff.add(option(PlanFrame.StaffCategory.class, CampaignForm.STAFF, ticked));
        }
        return staff;
    }

    private List<PlanFrame.KeyDay> keyDays() {
        var days = new ArrayList<PlanFrame.KeyDay>();
        var rows = form.rows(CampaignForm.KEY_DAYS);
        for (int index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            days.add(new PlanFrame.KeyDay(
                    day(CampaignForm.KEY_DAYS + "[" + index + "].day", row.get("day")), row.get("name")));
        }
        return days;
    }

    private List<String> lines(String name) {
        return List.of(form.get(name).split("\n"));
    }

    private List<CampaignPlan.ContentItem> contents() {
        var contents = new ArrayList<CampaignPlan.ContentItem>();
        for (int index = 0; index < form.contents().size(); index++) {
            var content = form.contents().get(index);
            var targets = new ArrayList<CampaignPlan.Target>();
            for (int row = 0; row < content.targets().size(); row++) {
                targets.add(target(content.targets().get(row), "contents[" + index + "].targets[" + row + "]"));
            }
            contents.add(new CampaignPlan.ContentItem(content.title(), targets));
        }
        return contents;
    }

    private CampaignPlan.Target target(CampaignForm.Row row, String path) {
        return new CampaignPlan.Target(
                row.get("name"),
                row.get("measure"),
                number(path + ".value", row.get("value")),
                option(CampaignPlan.Direction.class, path + ".direction", row.get("direction")),
                day(path + ".dueOn", row.get("dueOn")));
    }

    private List<CampaignPlan.Criterion> criteria() {
        var criteria = new ArrayList<CampaignPlan.Criterion>();
        var rows = form.rows(CampaignForm.CRITERIA);
        for (int index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            criteria.add(new CampaignPlan.Criterion(
                    row.get("name"), number("criteria[" + index + "].maxPoints", row.get("maxPoints"))));
        }
        return criteria;
    }

    private @Nullable LocalDate day(String name) {
        return day(name, form.get(name));
    }

    private @Nullable LocalDate day(String name, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.contains("/") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            problems.add(name, "shared.field.notADate");
            return null;
        }
    }

    private @Nullable BigDecimal number(String name, String typed) {
        String text = typed.strip().replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            problems.add(name, "shared.field.notANumber");
            return null;
        }
        return new BigDecimal(text);
    }

    private <E extends Enum<E>> @Nullable E option(Class<E> type, String name, String text) {
        if (text.isBlank()) {
            return null;
        }
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(name, "shared.field.unknownOption");
        }
        return found.orElse(null);
    }
}
