package vn.thidua.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.thidua.shared.Refusal;

/**
 * Asks decision tables. They are read from the class path by a decision engine of their own that keeps nothing: an answer
 * touches no database, and the engine is made when the first question comes, not at start-up. Why not the process
 * engine's: {@code src/docs/decisions/2026-11-22-eligibility.md}.
 */
@Component
public class Decisions {

    /** Where somebody who tries facts hears which rows matched; absent while nobody does. */
    private final ThreadLocal<@Nullable List<String>> matched = new ThreadLocal<>();

    private final DecisionModels models;
    private final SingletonSupplier<DmnEngine> engine = SingletonSupplier.of(this::engine);
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final Map<String, DecisionSheet> sheets = new ConcurrentHashMap<>();

    Decisions(DecisionModels models) {
        this.models = models;
    }

    /**
     * What a table says.
     *
     * @param decision the decision's id, which is the name of its file
     * @param facts a value for every input, none absent
     * @return one map of outputs for each rule that matched, in the table's order
     */
    public List<Map<String, Object>> evaluate(String decision, Map<String, Object> facts) {
        var answer = engine.obtain().evaluateDecisionTable(parsed.computeIfAbsent(decision, this::parse), facts);
        return answer.getResultList();
    }

    /**
     * What came of facts that somebody tried.
     *
     * @param row the id of a row that matched
     * @param answers its outputs by name
     */
    public record Match(String row, Map<String, Object> answers) {}

    /**
     * Holds facts against a table to see which rows match. Nothing is kept.
     *
     * @param path what the facts stand under where they were sent, for the problems
     * @param facts by name, as a form or a program sends them
     * @throws Refusal 400 with every fact that cannot be read, that is missing, or that the table does not look at
     */
    public List<Match> tryOut(String decision, String path, Map<String, Object> facts) {
        var fields = sheet(decision).fields();
        var read = new FormCheck(TaskForm.of(fields)).values(path, facts);
        var known = new HashMap<String, Object>();
        fields.forEach(field -> known.put(field.name(), read.getOrDefault(field.name(), emptyOf(field))));
        var rows = new ArrayList<String>();
        matched.set(rows);
        try {
            var answers = evaluate(decision, known);
            return IntStream.range(0, rows.size())
                    .mapToObj(row -> new Match(rows.get(row), answers.get(row)))
                    .toList();
        } finally {
            matched.remove();
        }
    }

    private static Object emptyOf(Field field) {
        return field.type() == Field.Type.BOOLEAN ? (Object) false : (Object) 0;
    }

    /** The table as people read it. */
    public DecisionSheet sheet(String decision) {
        return sheets.computeIfAbsent(decision, id -> {
            try (InputStream model = models.find(id).getInputStream()) {
                return DecisionSheet.of(Dmn.readModelFromStream(model));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** The table as DMN 1.3 XML, for whoever wants to read it. */
    public String model(String decision) {
        try {
            return models.find(decision).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The ids of all tables. */
    public List<String> all() {
        return models.ids();
    }

    private DmnDecision parse(String decision) {
        try (InputStream model = models.find(decision).getInputStream()) {
            return engine.obtain().parseDecision(decision, model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** With the expression language that does not bring up Scala. */
    private DmnEngine engine() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setEnableFeelLegacyBehavior(true);
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(evaluated -> {
            var heard = matched.get();
            if (heard != null) {
                evaluated.getMatchingRules().forEach(rule -> heard.add(rule.getId()));
            }
        }));
        return configuration.buildEngine();
    }
}
