package vn.thidua.admin.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.admin.TermBook;
import vn.thidua.shared.Actor;
import vn.thidua.shared.FieldProblems;

/** The deadlines that are data, for programs. */
@RestController
@RequestMapping("/api/v1/admin/terms")
@Tag(name = "Administration")
class TermRestController {

    private final TermBook book;

    TermRestController(TermBook book) {
        this.book = book;
    }

    /** One version of a deadline. */
    record TermItem(String term, LocalDate validFrom, int workingDays, String legalSource, TermBook.State state) {}

    /** All of them. */
    record TermItems(List<TermItem> items) {}

    /** A version that is wanted. */
    record TermBody(
            @Nullable String term,
            @Nullable LocalDate validFrom,
            @Nullable Integer workingDays,
            @Nullable String legalSource) {}

    @GetMapping
    @Operation(summary = "Deadlines of steps and of the law, every version")
    TermItems list(Actor actor) {
        return new TermItems(book.lines(actor).stream()
                .map(line -> new TermItem(
                        line.term(), line.validFrom(), line.workingDays(), line.legalSource(), line.state()))
                .toList());
    }

    @PostMapping
    @Operation(summary = "Sets a deadline from a day on; administrators")
    TermItems add(@RequestBody TermBody body, Actor actor) {
        var problems = new FieldProblems();
        if (body.term() == null) {
            problems.add("term", "shared.field.required");
        }
        if (body.validFrom() == null) {
            problems.add("validFrom", "shared.field.required");
        }
        if (body.workingDays() == null) {
            problems.add("workingDays", "shared.field.required");
        }
        problems.orRefuse();
        if (body.term() == null || body.validFrom() == null || body.workingDays() == null) {
            throw new IllegalStateException("refused above");
        }
        var source = body.legalSource();
        book.add(
                new TermBook.Wish(
                        body.term(), body.validFrom(), body.workingDays(), source == null ? "" : source.strip()),
                actor);
        return list(actor);
    }
}
