package vn.thidua.review.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignPlan;
import vn.thidua.pledge.PledgeContent;
import vn.thidua.pledge.PledgeSheets;
import vn.thidua.review.CriterionScore;
import vn.thidua.review.Evidence;
import vn.thidua.review.Progress;
import vn.thidua.review.ReviewContent;
import vn.thidua.shared.Refusal;
import vn.thidua.workflow.Completion;
import vn.thidua.workflow.Field;

/**
 * The form in which a unit reviews itself: a line per target and per criterion of the plan, filled with what the version
 * before said.
 *
 * @param plan the campaign's plan
 * @param pledge what the unit pledged, absent where it pledged nothing
 * @param before the version that came back, absent for the first
 */
record ReviewForm(
        CampaignPlan plan,
        @Nullable PledgeContent pledge,
        @Nullable ReviewContent before) {

    private static final String PROGRESS = "progress";
    private static final String ACHIEVED = "achieved";
    private static final String NOTE = "note";
    private static final String SCORES = "scores";
    private static final String EVIDENCE = "evidence";
    private static final String FILE = "file";
    private static final String DESCRIPTION = "description";
    private static final String STRENGTHS = "strengths";
    private static final String WEAKNESSES = "weaknesses";
    private static final int LONGEST_TEXT = 5_000;

    List<Field> fields() {
        var fields = new ArrayList<Field>();
        if (!lines().isEmpty()) {
            fields.add(progress());
        }
        if (!plan.criteria().isEmpty()) {
            fields.add(scores());
        }
        fields.add(Field.longText(STRENGTHS, "review.field.strengths")
                .maxLength(LONGEST_TEXT)
                .value(before == null ? null : before.strengths())
                .mandatory());
        fields.add(Field.longText(WEAKNESSES, "review.field.weaknesses")
                .maxLength(LONGEST_TEXT)
                .value(before == null ? null : before.weaknesses())
                .mandatory());
        fields.add(evidence());
        return fields;
    }

    /** What the clerk sent; lines come back in the order of the form, and what only names one is taken from the plan. */
    ReviewContent content(Completion completion) {
        var progress = new ArrayList<Progress>();
        var reached = completion.rows(PROGRESS);
        for (int i = 0; i < reached.size(); i++) {
            var line = lines().get(i);
            progress.add(new Progress(
                    line.content(),
                    line.target(),
                    line.pledged(),
                    (BigDecimal) reached.get(i).get(ACHIEVED),
                    (String) reached.get(i).get(NOTE)));
        }
        return new ReviewContent(
                progress,
                scores(completion),
                completion.text(STRENGTHS),
                completion.text(WEAKNESSES),
                evidence(completion));
    }

    private List<CriterionScore> scores(Completion completion) {
        var scores = new ArrayList<CriterionScore>();
        var points = completion.rows(SCORES);
        for (int i = 0; i < points.size(); i++) {
            var criterion = plan.criteria().get(i);
            scores.add(new CriterionScore(criterion.name(), criterion.maxPoints(), (BigDecimal)
                    points.get(i).get(ScoreRows.POINTS)));
        }
        return scores;
    }

    private static List<Evidence> evidence(Completion completion) {
        var files = new ArrayList<Evidence>();
        for (var row : completion.rows(EVIDENCE)) {
            try {
                files.add(new Evidence(UUID.fromString((String) row.get(FILE)), (String) row.get(DESCRIPTION)));
            } catch (IllegalArgumentException notAnId) {
                throw Refusal.invalid("data.evidence[" + files.size() + "].file", "shared.field.notAFile");
            }
        }
        return files;
    }

    private Field progress() {
        var columns = List.of(
                Field.text("name", "review.field.target").shownOnly(),
                Field.text("measure", "review.field.measure").shownOnly(),
                Field.number("planned", "review.field.planned").shownOnly(),
                Field.number("pledged", "review.field.pledged").shownOnly(),
                Field.number(ACHIEVED, "review.field.achieved").mandatory(),
                Field.text(NOTE, "review.field.note"));
        var rows = new ArrayList<Map<String, Object>>();
        var lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            var target = lines.get(i).target();
            var pledged = lines.get(i).pledged();
            var row = new LinkedHashMap<String, Object>();
            row.put("name", PledgeSheets.named(target));
            row.put("measure", target.measure() == null ? "" : target.measure());
            row.put("planned", target.value());
            row.put("pledged", pledged == null ? "" : pledged);
            row.put(ACHIEVED, earlier(i) == null ? "" : earlier(i).achieved());
            row.put(
                    NOTE,
                    earlier(i) == null || earlier(i).note() == null
                            ? ""
                            : earlier(i).note());
            rows.add(row);
        }
        return Field.fixedRows(PROGRESS, "review.field.progress", columns, rows);
    }

    private Field scores() {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < plan.criteria().size(); i++) {
            var criterion = plan.criteria().get(i);
            var points = before == null ? "" : before.scores().get(i).points();
            rows.add(ScoreRows.row(criterion.name(), criterion.maxPoints(), points));
        }
        return Field.fixedRows(SCORES, "review.field.scores", ScoreRows.columns(false), rows);
    }

    private Field evidence() {
        var columns = List.of(
                Field.file(FILE, "review.field.file").mandatory(), Field.text(DESCRIPTION, "review.field.description"));
        var rows = new ArrayList<Map<String, Object>>();
        for (var one : before == null ? List.<Evidence>of() : before.evidence()) {
            rows.add(Map.of(
                    FILE, one.file().toString(), DESCRIPTION, one.description() == null ? "" : one.description()));
        }
        return Field.rows(EVIDENCE, "review.field.evidence", columns, rows).help("review.field.evidenceHelp");
    }

    private @Nullable Progress earlier(int line) {
        return before == null ? null : before.progress().get(line);
    }

    private record Line(
            String content,
            CampaignPlan.Target target,
            @Nullable BigDecimal pledged) {}

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (var content : plan.contents()) {
            for (var target : content.targets()) {
                var pledged = pledge == null
                        ? null
                        : pledge.targets().get(lines.size()).value();
                lines.add(new Line(content.title(), target, pledged));
            }
        }
        return lines;
    }
}
