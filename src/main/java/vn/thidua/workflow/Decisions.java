package vn.thidua.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Asks decision tables. They are read from the class path by a decision engine of their own that keeps nothing: an answer
 * touches no database, and the engine is made when the first question comes, not at start-up. Why not the process
 * engine's: {@code src/docs/decisions/2026-11-22-eligibility.md}.
 */
@Component
public class Decisions {

    private final DecisionModels models;
    private final SingletonSupplier<DmnEngine> engine = SingletonSupplier.of(Decisions::engine);
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

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
    private static DmnEngine engine() {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setEnableFeelLegacyBehavior(true);
        return configuration.buildEngine();
    }
}
