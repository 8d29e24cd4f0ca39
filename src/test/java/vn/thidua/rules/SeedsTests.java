package vn.thidua.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the five campaigns asked for is answered line by line, and every answer points at something that is there. */
class SeedsTests {

    private static final Path DOCUMENT = Path.of("src/docs/seeds.md");
    /** How many lines each of the five states. */
    private static final List<Integer> LINES = List.of(20, 16, 21, 15, 13);

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (S\\d\\.\\d+) \\| \\S[^|]* \\| (\\S[^|]*) \\|$");
    private static final Pattern USE = Pattern.compile("]\\[([^]]+)]");
    private static final Pattern TARGET = Pattern.compile("(?m)^\\[([^]]+)]: (\\S+)$");

    @Test
    void everyLineIsAnsweredOnceAndInOrder() throws IOException {
        var expected = IntStream.range(0, LINES.size())
                .boxed()
                .flatMap(seed -> IntStream.rangeClosed(1, LINES.get(seed)).mapToObj(line -> "S" + seed + "." + line))
                .toList();

        assertThat(find(ROW).map(row -> row.group(1))).containsExactlyElementsOf(expected);
    }

    @Test
    void everyAnswerPointsAtSomethingOrSaysWhatIsMissing() throws IOException {
        assertThat(find(ROW).map(row -> row.group(2)))
                .allMatch(answer -> answer.contains("][") || answer.contains("`") || answer.contains("**"));
    }

    @Test
    void everyLinkLeadsToAFileOfTheProject() throws IOException {
        var targets = new TreeMap<String, String>();
        find(TARGET).forEach(target -> assertThat(targets.put(target.group(1), target.group(2)))
                .as(target.group(1))
                .isNull());

        assertThat(targets.values())
                .allMatch(target ->
                        Files.isRegularFile(DOCUMENT.resolveSibling(target).normalize()));
        assertThat(targets.keySet())
                .isEqualTo(new TreeSet<>(find(USE).map(use -> use.group(1)).toList()));
    }

    private static Stream<MatchResult> find(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(DOCUMENT)).results();
    }
}
