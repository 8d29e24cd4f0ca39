package vn.thidua.reporting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.reporting.EmulationResult;
import vn.thidua.reporting.EmulationResults;
import vn.thidua.reporting.ReportScopes;
import vn.thidua.reporting.ResultSearch;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Page;
import vn.thidua.shared.QueryParameters;
import vn.thidua.shared.Refusal;
import vn.thidua.web.FileAnswer;
import vn.thidua.web.PageErrors;
import vn.thidua.web.Texts;

/** What people and units reached, for those who rate them. */
@Controller
@RequestMapping("/reports/results")
class ResultsController {

    private static final int ROWS = 50;
    /** More on paper nobody reads; the list goes out as a sheet. */
    private static final int MOST_ON_PAPER = 500;

    private final EmulationResults results;
    private final ReportScopes scopes;
    private final ResultsDocument document;
    private final DocumentRenderer renderer;
    private final PageErrors pageErrors;
    private final Texts texts;
    private final Clock clock;

    ResultsController(
            EmulationResults results,
            ReportScopes scopes,
            ResultsDocument document,
            DocumentRenderer renderer,
            PageErrors pageErrors,
            Texts texts,
            Clock clock) {
        this.results = results;
        this.scopes = scopes;
        this.document = document;
        this.renderer = renderer;
        this.pageErrors = pageErrors;
        this.texts = texts;
        this.clock = clock;
    }

    /** Something to choose in a filter. */
    record Choice(String value, String label) {}

    /** What narrows the list, as it was sent. */
    record Sent(
            @Nullable String unit,
            @Nullable String q,
            @Nullable String kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String cursor) {

        boolean isNarrowed() {
            return Stream.of(q, kind, from, to).map(QueryParameters::text).anyMatch(Objects::nonNull);
        }
    }

    @GetMapping
    String list(@ModelAttribute("sent") Sent sent, Actor actor, Locale locale, Model model) {
        var scope = scopes.of(actor, sent.unit());
        model.addAttribute("scope", scope)
                .addAttribute("narrowed", sent.isNarrowed())
                .addAttribute(
                        "units",
                        scopes.choices(actor).stream()
                                .map(unit -> new Choice(unit.code(), unit.name(locale)))
                                .toList())
                .addAttribute(
                        "kinds",
                        Arrays.stream(EmulationResult.Kind.values())
                                .map(kind -> new Choice(kind.name(), texts.of("reporting.kind." + kind)))
                                .toList())
                .addAttribute("errors", Map.of());
        try {
            var search = ResultSearch.read(sent.q(), sent.kind(), sent.from(), sent.to());
            model.addAttribute("page", results.search(scope, search, sent.cursor(), ROWS, locale));
        } catch (Refusal unreadable) {
            model.addAttribute("errors", pageErrors.of(unreadable)).addAttribute("page", new Page<>(List.of(), null));
        }
        return "reporting/results";
    }

    @GetMapping("/document")
    ResponseEntity<byte[]> document(Sent sent, Actor actor) {
        var scope = scopes.of(actor, sent.unit());
        var search = ResultSearch.read(sent.q(), sent.kind(), sent.from(), sent.to());
        var found = results.search(scope, search, null, MOST_ON_PAPER, DocumentRenderer.LANGUAGE);
        if (found.next() != null) {
            throw Refusal.byRule("reporting.refusal.tooLong", MOST_ON_PAPER);
        }
        var today = LocalDate.now(clock);
        var pdf = renderer.pdf(document.of(scope, search, found.items(), today));
        return FileAnswer.of(pdf, MediaType.APPLICATION_PDF_VALUE, "results-" + today + ".pdf");
    }
}
