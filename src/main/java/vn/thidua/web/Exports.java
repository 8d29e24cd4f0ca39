package vn.thidua.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CaseEvent;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.SheetStream;

/** Writes any {@link ExportedList} into an answer, chunk by chunk, in one of the formats, and a line into the audit trail. */
@Component
class Exports {

    /** What the trail calls it when a list is taken away. */
    static final String CASE = "export";

    private static final int LONGEST_FILTER = 500;
    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\p{L}\\p{M}\\p{N} _.,:/-]");
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_SHEET_NAME = 25;
    private static final String NOT_IN_SHEET_NAMES = "[\\[\\]:*?/\\\\']";

    private final Map<String, ExportedList> lists;
    private final Texts texts;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exports(
            List<ExportedList> lists,
            Texts texts,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lists = lists.stream().collect(Collectors.toUnmodifiableMap(ExportedList::name, Function.identity()));
        this.texts = texts;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** A kind of file. */
    enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        static Format of(String extension) {
            for (var format : values()) {
                if (format.extension().equals(extension)) {
                    return format;
                }
            }
            throw Refusal.notFound();
        }

        String extension() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Answers with the whole list.
     *
     * @throws Refusal before anything is written: 404 for an unknown list or format, and whatever the list's page refuses
     */
    void answer(String name, String extension, Map<String, String> query, Actor actor, HttpServletResponse response)
            throws IOException {
        var list = lists.get(name);
        if (list == null) {
            throw Refusal.notFound();
        }
        var format = Format.of(extension);
        var rows = list.open(query, actor);
        var page = rows.after(null);
        var file = name + "-" + LocalDate.now(clock) + "." + format.extension();
        var out = new BufferedOutputStream(FileAnswer.begin(response, format.mediaType, file), BUFFER);
        var sheet = begin(format, list, out);
        var written = new AtomicLong();
        var done = CaseEvent.of(CASE, name, null, null, "exported", actor)
                .with("filter", filter(query))
                .with("format", extension);
        try {
            for (var rest = page; ; rest = rows.after(rest.next())) {
                for (var row : rest.items()) {
                    sheet.row(row);
                    written.incrementAndGet();
                }
                if (rest.next() == null) {
                    break;
                }
            }
        } catch (IOException | RuntimeException broken) {
            record(done.with("brokenOff", true), written);
            throw broken;
        }
        // before the end of the file: no whole file is out of which the trail does not know
        record(done, written);
        sheet.finish();
        out.flush();
    }

    private void record(CaseEvent done, AtomicLong rows) {
        transaction.executeWithoutResult(status -> events.publishEvent(done.with("rows", rows.get())));
    }

    private static String filter(Map<String, String> query) {
        var said = query.entrySet().stream()
                .filter(each -> !each.getValue().isBlank() && !each.getKey().equals("lang"))
                .sorted(Map.Entry.comparingByKey())
                .map(each -> plain(each.getKey()) + "=" + plain(each.getValue()))
                .collect(Collectors.joining("; "));
        return said.substring(0, Math.min(LONGEST_FILTER, said.length()));
    }

    /** Letters stay legible; what a page, a sheet or a database could take for something else is written as in an address. */
    private static String plain(String text) {
        return NOT_PLAIN.matcher(text).replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
    }

    private SheetStream begin(Format format, ExportedList list, OutputStream out) throws IOException {
        var columns = list.columns().stream()
                .map(column -> new SheetStream.Column(texts.of(column.heading()), column.width()))
                .toList();
        if (format == Format.CSV) {
            return SheetStream.csv(out, columns, clock.getZone());
        }
        var title = texts.of(list.title()).replaceAll(NOT_IN_SHEET_NAMES, " ");
        var name = title.substring(0, Math.min(LONGEST_SHEET_NAME, title.length()));
        return SheetStream.xlsx(out, name, columns, clock.getZone());
    }
}
