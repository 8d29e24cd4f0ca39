package vn.thidua.admin.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.admin.ReferenceBook;
import vn.thidua.admin.ReferenceWish;
import vn.thidua.shared.Actor;
import vn.thidua.shared.ReferenceColumn;
import vn.thidua.shared.ReferenceTable;
import vn.thidua.shared.SourceStatus;
import vn.thidua.web.Texts;

/** The tables of the law and of practice, for programs. */
@RestController
@RequestMapping("/api/v1/admin/tables")
@Tag(name = "Administration")
class ReferenceRestController {

    private final ReferenceBook book;
    private final Texts texts;

    ReferenceRestController(ReferenceBook book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    /** A table among the others. */
    record TableItem(String code, String title, List<ColumnItem> columns) {}

    /** A column of a table. */
    record ColumnItem(String name, ReferenceColumn.Kind kind, boolean key, boolean required) {}

    /** All of them. */
    record TableItems(List<TableItem> items) {}

    /** One version of a row. */
    record VersionItem(
            Map<String, Object> values,
            LocalDate validFrom,
            boolean withdrawn,
            String legalSource,
            SourceStatus status,
            ReferenceBook.State state) {}

    /** Every version of a table. */
    record VersionItems(List<VersionItem> items) {}

    /** A version that is wanted. */
    record VersionBody(
            @Nullable Map<String, @Nullable Object> values,
            @Nullable String validFrom,
            @Nullable Boolean withdrawn,
            @Nullable String legalSource,
            @Nullable String status) {}

    @GetMapping
    @Operation(summary = "The tables of the law and of practice, with their columns")
    TableItems tables(Actor actor) {
        return new TableItems(book.tables().stream().map(this::item).toList());
    }

    private TableItem item(ReferenceTable table) {
        return new TableItem(
                table.code(),
                texts.of(table.messages() + "title"),
                table.columns().stream()
                        .map(column -> new ColumnItem(column.name(), column.kind(), column.key(), column.required()))
                        .toList());
    }

    @GetMapping("/{code}")
    @Operation(summary = "Every version of every row of a table, the latest of each row first")
    VersionItems versions(@PathVariable String code, Actor actor) {
        return new VersionItems(book.lines(book.table(code)).stream()
                .map(line -> new VersionItem(
                        line.version().values(),
                        line.version().validFrom(),
                        line.version().withdrawn(),
                        line.version().legalSource(),
                        line.version().status(),
                        line.state()))
                .toList());
    }

    @PostMapping("/{code}")
    @Operation(summary = "Sets a row from a day on, or takes it away; administrators")
    VersionItems add(@PathVariable String code, @RequestBody VersionBody body, Actor actor) {
        book.add(
                code,
                new ReferenceWish(
                        Objects.requireNonNullElse(body.values(), Map.of()),
                        body.validFrom(),
                        Boolean.TRUE.equals(body.withdrawn()),
                        body.legalSource(),
                        body.status()),
                actor);
        return versions(code, actor);
    }
}
