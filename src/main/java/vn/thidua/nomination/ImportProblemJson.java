package vn.thidua.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what is wrong with a line until somebody looks. What goes into a sentence stays what it was, so that every reader
 * gets it in their own language: a day is no text, and a word of the product no word of one language.
 */
final class ImportProblemJson {

    private static final TypeReference<List<Stored>> STORED = new TypeReference<>() {};
    private static final String DAY = "day";
    private static final String WORD = "word";

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** As it stands in the table. */
    private record Stored(
            @Nullable String column,
            String code,
            List<Object> args,
            @Nullable String legalSource,
            boolean byRule) {}

    String write(List<ImportProblem> problems) {
        return json.writeValueAsString(problems.stream()
                .map(problem -> new Stored(
                        problem.column(),
                        problem.code(),
                        problem.args().stream().map(ImportProblemJson::stored).toList(),
                        problem.legalSource(),
                        problem.byRule()))
                .toList());
    }

    List<ImportProblem> read(String text) {
        return json.readValue(text, STORED).stream()
                .map(stored -> new ImportProblem(
                        stored.column(),
                        stored.code(),
                        stored.args().stream().map(ImportProblemJson::read).toList(),
                        stored.legalSource(),
                        stored.byRule()))
                .toList();
    }

    private static Object stored(Object arg) {
        if (arg instanceof LocalDate day) {
            return Map.of(DAY, day.toString());
        }
        return arg instanceof MessageSourceResolvable word
                ? Map.of(WORD, Objects.requireNonNull(word.getCodes())[0])
                : arg;
    }

    private static Object read(Object stored) {
        if (!(stored instanceof Map<?, ?> named)) {
            return stored;
        }
        return named.containsKey(DAY)
                ? LocalDate.parse(String.valueOf(named.get(DAY)))
                : new DefaultMessageSourceResolvable(String.valueOf(named.get(WORD)));
    }
}
