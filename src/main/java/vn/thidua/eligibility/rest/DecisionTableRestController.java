package vn.thidua.eligibility.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.shared.Page;
import vn.thidua.workflow.Decisions;

@RestController
@RequestMapping("/api/v1/decision-tables")
@Tag(name = "Award rules")
class DecisionTableRestController {

    private final Decisions decisions;

    DecisionTableRestController(Decisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping
    @Operation(summary = "The decision tables that eligibility asks")
    Page<DecisionTableResource.Name> all() {
        return new Page<>(
                decisions.all().stream()
                        .map(decisions::sheet)
                        .map(DecisionTableResource.Name::of)
                        .toList(),
                null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A decision table: what it looks at, what it answers, and every row with its article")
    DecisionTableResource.Table one(@PathVariable String id) {
        return DecisionTableResource.Table.of(decisions.sheet(id));
    }

    @GetMapping(value = "/{id}/model", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(summary = "The same as DMN 1.3 XML")
    String model(@PathVariable String id) {
        return decisions.model(id);
    }

    @PostMapping("/{id}/evaluate")
    @Operation(summary = "Tries facts against a table and answers with the rows that match; nothing is kept")
    DecisionTableResource.Matches evaluate(@PathVariable String id, @RequestBody DecisionTableResource.Facts body) {
        Map<String, Object> facts = Objects.requireNonNullElse(body.facts(), Map.of());
        return new DecisionTableResource.Matches(decisions.tryOut(id, "facts", facts).stream()
                .map(DecisionTableResource.Match::of)
                .toList());
    }
}
