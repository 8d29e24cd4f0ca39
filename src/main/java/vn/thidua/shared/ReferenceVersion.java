package vn.thidua.shared;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a row of a reference table says from a day on, until its next version begins.
 *
 * @param values by the names of the columns; absent where nothing is said. Texts, whole numbers, dates, yes or no
 * @param validFrom its first day
 * @param withdrawn from this day on the row is no longer there
 * @param legalSource where it stands
 * @param status how far that could be read
 */
public record ReferenceVersion(
        Map<String, Object> values, LocalDate validFrom, boolean withdrawn, String legalSource, SourceStatus status) {

    public ReferenceVersion {
        values = Map.copyOf(values);
    }

    /** The text of this column, empty where nothing is said. */
    public Optional<String> text(String column) {
        return Optional.ofNullable(values.get(column)).map(Object::toString);
    }

    /** The text of a column that always says something. */
    public String line(String column) {
        return text(column).orElseThrow();
    }

    /** The number of a column that always says one. */
    public int number(String column) {
        return (Integer) values.get(column);
    }

    /** What a column says that is ticked or not. */
    public boolean isYes(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    /** The day of this column, empty where nothing is said. */
    public Optional<LocalDate> day(String column) {
        return Optional.ofNullable((LocalDate) values.get(column));
    }
}
