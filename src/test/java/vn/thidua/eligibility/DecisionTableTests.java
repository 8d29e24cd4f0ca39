package vn.thidua.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.rules.MessageRules;
import vn.thidua.rules.Sources;
import vn.thidua.support.DecisionTable;

/** How decision tables are written, and that every row of each can be reached and says what its message says. */
class DecisionTableTests {

    private static final List<DecisionTable> TABLES = DecisionTable.all();

    @Test
    void thereAreTables() {
        assertThat(TABLES)
                .extracting(DecisionTable::id)
                .containsExactly("eligibility-checks", "eligibility-requirement");
    }

    @TestFactory
    Stream<DynamicTest> everyTableKeepsTheRules() {
        return TABLES.stream()
                .map(table -> DynamicTest.dynamicTest(
                        table.id(), () -> assertThat(table.violations()).isEmpty()));
    }

    @Test
    void theRulesNoticeWhatBreaksThem() {
        assertThat(DecisionTable.parse("broken.dmn", """
                                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decision id="other" name="Table">
                                  <decisionTable id="t"><input id="in" label=""><inputExpression id="e"><text>x</text></inputExpression></input>
                                    <output id="o" name="result" label="Kết quả"/>
                                    <rule id="first"><inputEntry id="i"><text>1</text></inputEntry>
                                      <outputEntry id="p"><text>"Y"</text></outputEntry></rule>
                                  </decisionTable></decision></definitions>
                                """).violations()).hasSize(6);
    }

    @Test
    void everyRowSpeaksInBothLanguages() {
        var words = MessageRules.read(Sources.below(Sources.RESOURCES.resolve("messages"), "eligibility.properties")
                .get("eligibility.properties"));
        var said = TABLES.stream()
                .flatMap(table -> table.outputs("message").stream())
                .toList();
        assertThat(said).isNotEmpty().allSatisfy(key -> assertThat(words).containsKey(key));
    }

    /** Coverage 1.0: for every row facts made of its own cells choose that row. */
    @TestFactory
    Stream<DynamicTest> everyRowIsReached() {
        return TABLES.stream().flatMap(table -> table.rows().stream()
                .map(row -> DynamicTest.dynamicTest(table.id() + ": " + row.id(), () -> {
                    var answer = table.evaluate(facts(table, row));
                    assertThat(answer).anySatisfy(output -> assertThat(output).containsEntry("message", row.message()));
                    if (table.hitPolicy().equals("UNIQUE")) {
                        assertThat(answer).hasSize(1);
                    } else {
                        assertThat(new TreeMap<>(count(answer)))
                                .containsOnlyKeys(checks())
                                .allSatisfy((check, times) -> assertThat(times)
                                        .as("answers of check %s", check)
                                        .isEqualTo(1));
                    }
                })));
    }

    private static Integer[] checks() {
        return Stream.iterate(1, number -> number + 1).limit(11).toArray(Integer[]::new);
    }

    private static Map<Integer, Integer> count(List<Map<String, Object>> answer) {
        var counted = new HashMap<Integer, Integer>();
        answer.forEach(row -> counted.merge(((Number) row.get("check")).intValue(), 1, Integer::sum));
        return counted;
    }

    /** A value that satisfies each cell of the row; where a cell is empty, one against which nothing can be. */
    static Map<String, Object> facts(DecisionTable table, DecisionTable.Row row) {
        var facts = new HashMap<String, Object>();
        table.inputs().forEach((name, type) -> facts.put(name, neutral(name, type)));
        row.cells().forEach((name, cell) -> {
            if (!cell.isEmpty()) {
                facts.put(name, satisfying(cell));
            }
        });
        if (facts.remove("candidatesBeyondFifth") instanceof Number beyond) {
            facts.put("candidates", beyond.doubleValue() > 0 ? 100 : 0);
        }
        return facts;
    }

    private static Object neutral(String name, String type) {
        return switch (type) {
            case "boolean" -> false;
            case "string" -> name.equals("flag") ? "NONE" : "RATING";
            default -> 0;
        };
    }

    private static Object satisfying(String cell) {
        var compared = Pattern.compile("(<=|>=|<|>)\\s*(\\d+)").matcher(cell);
        if (compared.matches()) {
            int bound = Integer.parseInt(compared.group(2));
            return switch (compared.group(1)) {
                case "<" -> bound - 1;
                case ">" -> bound + 1;
                default -> bound;
            };
        }
        if (cell.startsWith("not(")) {
            return "MINISTRY";
        }
        var parts = new ArrayList<>(List.of(cell.split(",")));
        var first = parts.get(0).strip();
        return first.startsWith("\"")
                ? first.substring(1, first.length() - 1)
                : first.matches("\\d+") ? Integer.valueOf(first) : Boolean.valueOf(first);
    }
}
