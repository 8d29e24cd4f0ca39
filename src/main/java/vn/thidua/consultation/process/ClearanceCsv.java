package vn.thidua.consultation.process;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.RecipientKind;
import vn.thidua.consultation.ClearanceEntry;
import vn.thidua.shared.FieldProblems;
import vn.thidua.shared.Ids;

/** A list as CSV: kind, name, number, violation, period; no header line. */
final class ClearanceCsv {

    private static final int COLUMNS = 5;
    private static final int REQUIRED = 4;
    private static final int LONGEST = 300;

    private ClearanceCsv() {}

    /** @throws vn.thidua.shared.Refusal 400 naming every wrong line */
    static List<ClearanceEntry> read(String field, String text, UUID clearance) {
        var problems = new FieldProblems();
        var entries = new ArrayList<ClearanceEntry>();
        long line = 0;
        try (var reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (var cells : reader) {
                line = cells.getStartingLineNumber();
                var kind = kind(cells);
                if (cells.getFieldCount() < REQUIRED || cells.getFieldCount() > COLUMNS || kind == null) {
                    problems.add(field, "consultation.field.csvLine", line);
                } else if (cell(cells, 1) == null || cell(cells, 3) == null || tooLong(cells)) {
                    problems.add(field, "consultation.field.csvCells", line, LONGEST);
                } else {
                    entries.add(new ClearanceEntry(
                            Ids.next(),
                            clearance,
                            kind,
                            String.valueOf(cell(cells, 1)),
                            cell(cells, 2),
                            String.valueOf(cell(cells, 3)),
                            cell(cells, 4)));
                }
            }
        } catch (CsvParseException broken) {
            problems.add(field, "consultation.field.csvLine", line + 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        problems.orRefuse();
        return entries;
    }

    private static @Nullable RecipientKind kind(CsvRecord cells) {
        try {
            return RecipientKind.valueOf(cells.getField(0).strip());
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static boolean tooLong(CsvRecord cells) {
        return cells.getFields().stream().anyMatch(cell -> cell.length() > LONGEST);
    }

    private static @Nullable String cell(CsvRecord cells, int index) {
        var text = index < cells.getFieldCount() ? cells.getField(index).strip() : "";
        return text.isEmpty() ? null : text;
    }
}
