package vn.thidua.nomination.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.nomination.ImportAnswer;
import vn.thidua.nomination.ImportLine;
import vn.thidua.nomination.ImportProblem;
import vn.thidua.web.Texts;

/**
 * What became of a list of nominees, or would.
 *
 * @param preview whether nothing was done
 * @param lines how many lines it has below its headings
 * @param good how many of them can become nominations, or did
 * @param warned how many of those somebody should look at before they are submitted
 * @param refused how many cannot
 */
@Schema(name = "NominationImport")
record NominationImportResource(boolean preview, int lines, int good, int warned, int refused, List<Line> items) {

    /**
     * One line.
     *
     * @param line its number in the file, the first line being 1
     * @param id the nomination it became, null in a preview
     * @param problems what keeps it from becoming one, the conditions of its award included
     * @param warnings what keeps it from nothing, but somebody should confirm or look at before it is submitted
     */
    @Schema(name = "NominationImportLine")
    record Line(
            long line,
            String unit,
            String award,
            String recipient,
            @Nullable UUID id,
            List<Map<String, String>> problems,
            List<Map<String, String>> warnings) {}

    static NominationImportResource of(ImportAnswer answer, boolean preview, Texts texts) {
        return new NominationImportResource(
                preview,
                answer.lines().size(),
                answer.good(),
                answer.warned(),
                answer.refused(),
                answer.lines().stream().map(line -> line(line, texts)).toList());
    }

    private static Line line(ImportLine line, Texts texts) {
        return new Line(
                line.line(),
                line.unit(),
                line.award(),
                line.recipient(),
                line.id(),
                problems(line.problems(), texts),
                problems(line.warnings(), texts));
    }

    private static List<Map<String, String>> problems(List<ImportProblem> problems, Texts texts) {
        return problems.stream().map(problem -> problem(problem, texts)).toList();
    }

    private static Map<String, String> problem(ImportProblem problem, Texts texts) {
        var shown = new java.util.LinkedHashMap<String, String>();
        if (problem.column() != null) {
            shown.put("column", problem.column());
        }
        shown.put("code", problem.code());
        shown.put("message", texts.of(problem.reason()));
        if (problem.legalSource() != null) {
            shown.put("legalSource", problem.legalSource());
        }
        return shown;
    }
}
