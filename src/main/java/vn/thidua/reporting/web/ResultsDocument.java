package vn.thidua.reporting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.document.DocumentRenderer;
import vn.thidua.document.DocumentWords;
import vn.thidua.document.OfficialDocument;
import vn.thidua.document.OfficialDocument.Column;
import vn.thidua.document.OfficialDocument.Masthead;
import vn.thidua.document.OfficialDocument.SignatureBlock;
import vn.thidua.document.OfficialDocument.Table;
import vn.thidua.document.OfficialDocument.Text;
import vn.thidua.reporting.EmulationResult;
import vn.thidua.reporting.ReportScope;
import vn.thidua.reporting.ResultSearch;
import vn.thidua.web.Fmt;

/** The results on paper, for the file of whoever is rated: as every document, in Vietnamese. */
@Component
class ResultsDocument {

    private final DocumentWords words;
    private final Fmt fmt;

    ResultsDocument(DocumentWords words, Fmt fmt) {
        this.words = words;
        this.fmt = fmt;
    }

    OfficialDocument of(ReportScope scope, ResultSearch search, List<EmulationResult> results, LocalDate today) {
        var issuer = scope.names(DocumentRenderer.LANGUAGE);
        var name = issuer.isEmpty() ? text("reporting.everything") : issuer;
        var rows = new ArrayList<List<String>>();
        for (var result : results) {
            rows.add(row(rows.size() + 1, result));
        }
        var body = new ArrayList<OfficialDocument.Block>();
        body.add(Text.paragraph(about(search)));
        body.add(new Table(
                List.of(
                        Column.centred(text("reporting.results.no"), 9),
                        Column.centred(text("reporting.results.year"), 12),
                        Column.text(text("reporting.results.of"), 42),
                        Column.text(text("reporting.results.what"), 0),
                        Column.text(text("reporting.results.decision"), 44)),
                rows));
        body.add(Text.paragraph(text("reporting.results.note")));
        return OfficialDocument.titled(
                        new Masthead("", name, "", words.placeAndDate("", today)),
                        text("reporting.results.heading"),
                        text("reporting.results.subject"))
                .saying(body)
                .signedBy(new SignatureBlock(List.of(text("reporting.results.signer")), "", ""));
    }

    private List<String> row(int number, EmulationResult result) {
        return List.of(
                String.valueOf(number),
                String.valueOf(result.year()),
                together(", ", result.name(), result.position()),
                together(
                        "; ",
                        result.what(),
                        result.points() == null
                                ? null
                                : text("reporting.results.reached", words.number(result.points())),
                        result.rank() == null ? null : text("reporting.results.ranked", result.rank()),
                        result.revokedOn() == null
                                ? null
                                : text("reporting.results.revoked", fmt.date(result.revokedOn()))),
                together(
                        ", ",
                        result.number(),
                        result.day() == null ? null : fmt.date(result.day()),
                        result.authority()));
    }

    private String about(ResultSearch search) {
        var narrowed = together(
                "; ",
                search.text() == null ? null : text("reporting.results.about", search.text()),
                search.from() == null ? null : text("reporting.results.since", String.valueOf(search.from())),
                search.to() == null ? null : text("reporting.results.until", String.valueOf(search.to())));
        return narrowed.isEmpty() ? text("reporting.results.aboutAll") : text("reporting.results.narrowed", narrowed);
    }

    private static String together(String by, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(by));
    }

    private String text(String key, Object... args) {
        return words.get(key, args);
    }
}
