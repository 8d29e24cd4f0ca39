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
                form.awards(),
                form.get("parentCampaign"));
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
                option(CampaignPlan.Direction.class, path + ".direction", row.get("direction")));
    }

    private List<CampaignPlan.Criterion> criteria() {
        var criteria = new ArrayList<CampaignPlan.Criterion>();
        for (int index = 0; index < form.criteria().size(); index++) {
            var row = form.criteria().get(index);
            criteria.add(new CampaignPlan.Criterion(
                    row.get("name"), number("criteria[" + index + "].maxPoints", row.get("maxPoints"))));
        }
        return criteria;
    }

    private @Nullable LocalDate day(String name) {
        String text = form.get(name).strip();
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
