package vn.thidua.nomination;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of nominees and what would become of it.
 *
 * @param line its number in the file, as an editor shows it
 * @param unit the nominating unit's code, or what the file has in its place
 * @param award the award's code, or what the file has in its place
 * @param recipient as the file writes it
 * @param id the nomination it became, absent before it has become one
 * @param problems empty for a line that can become a nomination
 * @param warnings what keeps it from nothing, but somebody should look at before it is submitted
 */
public record ImportLine(
        long line,
        String unit,
        String award,
        String recipient,
        @Nullable UUID id,
        List<ImportProblem> problems,
        List<ImportProblem> warnings) {

    /** Which lines somebody wants to see. */
    public enum Kind {
        ALL,
        /** Those that can become no nomination. */
        REFUSED,
        /** Those that can, but that somebody should look at. */
        WARNED
    }

    public ImportLine {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    ImportLine as(UUID nomination) {
        return new ImportLine(line, unit, award, recipient, nomination, problems, warnings);
    }
}
