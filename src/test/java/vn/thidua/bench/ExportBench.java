package vn.thidua.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Locale;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.zip.ZipFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.thidua.support.RunningApplication;
import vn.thidua.support.TestOrganization;

/**
 * The register of 100,000 rows as XLSX and CSV out of an application that has 256 MiB of heap in all, over HTTP; beside it
 * the least that can be done: one JDBC cursor and a writer, in a machine of its own with all the heap it wants.
 */
final class ExportBench {

    private static final int ROWS = 100_000;
    private static final int ROUNDS = 3;
    private static final int FETCH = 1_000;
    private static final double AIM_SECONDS = 10;
    private static final String HEAP = "-Xmx256m";

    private final PasswordEncoder passwords;

    ExportBench(PasswordEncoder passwords) {
        this.passwords = passwords;
    }

    /** What one way took. */
    private record Took(double first, double best, long bytes) {}

    void measure(Report report) throws Exception {
        var folder = Files.createTempDirectory("thidua-export");
        var application = new RunningApplication(folder, "export-bench", HEAP);
        try {
            var database = application.database();
            fill(database);
            var xlsx = took(() -> size(download(application, "xlsx")));
            var csv = took(() -> size(download(application, "csv")));
            var bare = took(() -> bare(database));
            verify(application, "xlsx");
            verify(application, "csv");
            report.table(
                    "The register of %,d rows as a file".formatted(ROWS),
                    "Seconds, from the request to the last byte, over HTTP, from an application started with `%s` (the whole of it, not the export alone): rights, filters, names, formats. Bare: one JDBC cursor into a CSV writer and nowhere, in another machine with 2 GiB."
                            .formatted(HEAP),
                    "what",
                    "first",
                    "best of " + ROUNDS,
                    "MiB",
                    "aim");
            row(report, "XLSX", xlsx, "≤ 10");
            row(report, "CSV", csv, "≤ 10");
            row(report, "bare JDBC to CSV", bare, "");
            report.row("memory of the process at its height, MiB", "", "", application.mostMemory() >> 20, "");
            assertThat(xlsx.first()).isLessThan(AIM_SECONDS);
        } finally {
            application.stop();
            delete(folder);
        }
    }

    private void fill(JdbcClient database) {
        database.sql("update thidua.person set password_hash = ? where username = 'admin'")
                .param(passwords.encode(TestOrganization.PASSWORD))
                .update();
        database.sql("""
                        insert into thidua.unit (code, name_vi, name_en, echelon, kind, symbol, path)
                        values ('BENCH', 'Phòng Kỹ thuật', 'Phòng Kỹ thuật', 'DEPARTMENT', 'UNIT', 'PKT', 'BENCH')
                        """).update();
        database.sql("""
                        insert into thidua.register_entry (id, nomination_id, recipient_kind, recipient_name,
                            recipient_position, recipient_code, unit_code, unit_name, award_code, award_name,
                            decision_number, decision_date, authority_name, period_from, period_to, entered_at)
                        select gen_random_uuid(), gen_random_uuid(), 'INDIVIDUAL', 'Nguyễn Thị Thu Hà ' || n,
                               'Chuyên viên Phòng Kỹ thuật', 'CB' || n, 'BENCH', 'Phòng Kỹ thuật', 'GIAY_KHEN_CA_NHAN',
                               'Giấy khen (cá nhân)', (n / 50) || '/QĐ-PKT', date '2006-01-01' + (n % 7000),
                               'Trưởng phòng Phòng Kỹ thuật', date '2005-01-01', date '2005-12-31', now()
                        from generate_series(1, :rows) as n
                        """).param("rows", ROWS).update();
        database.sql("analyze thidua.register_entry").update();
    }

    private static Took took(Callable<Long> work) throws Exception {
        double first = 0;
        double best = Double.MAX_VALUE;
        long bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            bytes = work.call();
            double seconds = (System.nanoTime() - begun) / 1e9;
            first = round == 0 ? seconds : first;
            best = Math.min(best, seconds);
        }
        return new Took(first, best, bytes);
    }

    private static Path download(RunningApplication application, String format) throws Exception {
        var credentials = Base64.getEncoder()
                .encodeToString(("admin:" + TestOrganization.PASSWORD).getBytes(StandardCharsets.UTF_8));
        var file = Files.createTempFile("register", "." + format);
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + application.port() + "/api/v1/exports/register." + format))
                .header("Authorization", "Basic " + credentials)
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofFile(file));
        assertThat(answer.statusCode()).isEqualTo(200);
        return file;
    }

    private static long size(Path file) throws IOException {
        long size = Files.size(file);
        Files.delete(file);
        return size;
    }

    /** Outside of what is timed. */
    private static void verify(RunningApplication application, String format) throws Exception {
        var file = download(application, format);
        assertThat(rows(file, format)).as(format).isEqualTo(ROWS + 1);
        Files.delete(file);
    }

    private static long rows(Path file, String format) throws IOException {
        if (format.equals("csv")) {
            try (var lines = Files.lines(file)) {
                return lines.count();
            }
        }
        try (var zip = new ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
                var tags = new Scanner(sheet, StandardCharsets.UTF_8).useDelimiter("<row ")) {
            return tags.tokens().count() - 1;
        }
    }

    private static long bare(JdbcClient database) {
        return database.sql("select 1")
                .query((row, number) -> write(row.getStatement().getConnection()))
                .single();
    }

    private static long write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        var counted = new Counted();
        try (var statement = connection.createStatement();
                var out = new BufferedWriter(new OutputStreamWriter(counted, StandardCharsets.UTF_8))) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery("""
                    select recipient_name, recipient_kind, recipient_position, recipient_code, award_name, unit_name,
                           decision_number, decision_date, authority_name, campaign_title, period_from, period_to
                    from thidua.register_entry order by decision_date desc, id desc
                    """)) {
                while (rows.next()) {
                    for (int column = 1; column <= 12; column++) {
                        var value = JdbcUtils.getResultSetValue(rows, column);
                        out.write(value == null ? "" : '"' + value.toString().replace("\"", "\"\"") + '"');
                        out.write(column == 12 ? "\r\n" : ",");
                    }
                }
            }
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            connection.setAutoCommit(true);
        }
        return counted.bytes;
    }

    /** Goes nowhere and counts. */
    private static final class Counted extends java.io.OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) {
            bytes += length;
        }
    }

    private static void row(Report report, String what, Took took, String aim) {
        report.row(what, seconds(took.first()), seconds(took.best()), took.bytes() >> 20, aim);
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
