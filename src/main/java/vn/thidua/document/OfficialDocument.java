package vn.thidua.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Act;

/**
 * An administrative document by what stands in it, in the order of Nghị định 30/2020/NĐ-CP. {@link DocumentRenderer}
 * writes the same document as PDF and as DOCX; where a thing stands and how large is its business, never the caller's.
 * The words are those of {@link DocumentWords}, or the caller's own.
 *
 * @param masthead who issues it, under which number, where and when
 * @param title the kind of document as it is written over it: {@code QUYẾT ĐỊNH}
 * @param subject what it is about (trích yếu)
 * @param body what it says, in order
 * @param recipients who gets a copy (nơi nhận), without marks; empty where the document names nobody
 * @param signatures who signs: one on the right beside the recipients, several side by side above them
 * @param annexes what follows the signature on pages of its own
 * @param draft whether it is marked as a draft on every page
 * @param check where anybody can check it, absent until it is issued
 */
public record OfficialDocument(
        Masthead masthead,
        String title,
        String subject,
        List<Block> body,
        List<String> recipients,
        List<SignatureBlock> signatures,
        List<Annex> annexes,
        boolean draft,
        @Nullable CheckMark check) {

    public OfficialDocument {
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        signatures = List.copyOf(signatures);
        annexes = List.copyOf(annexes);
    }

    /** A document with nothing under its title yet. */
    public static OfficialDocument titled(Masthead masthead, String title, String subject) {
        return new OfficialDocument(masthead, title, subject, List.of(), List.of(), List.of(), List.of(), false, null);
    }

    public OfficialDocument saying(List<? extends Block> blocks) {
        return new OfficialDocument(
                masthead, title, subject, List.copyOf(blocks), recipients, signatures, annexes, draft, check);
    }

    public OfficialDocument sentTo(List<String> names) {
        return new OfficialDocument(masthead, title, subject, body, names, signatures, annexes, draft, check);
    }

    public OfficialDocument signedBy(SignatureBlock... blocks) {
        return new OfficialDocument(masthead, title, subject, body, recipients, List.of(blocks), annexes, draft, check);
    }

    public OfficialDocument with(Annex... more) {
        return new OfficialDocument(
                masthead, title, subject, body, recipients, signatures, List.of(more), draft, check);
    }

    public OfficialDocument asDraft(boolean isDraft) {
        return new OfficialDocument(masthead, title, subject, body, recipients, signatures, annexes, isDraft, check);
    }

    public OfficialDocument checkedAt(@Nullable CheckMark mark) {
        return new OfficialDocument(masthead, title, subject, body, recipients, signatures, annexes, draft, mark);
    }

    /**
     * The head of the first page.
     *
     * @param superior the body above the issuing one, empty where there is none
     * @param issuer the issuing body
     * @param number number and sign, {@code 12/QĐ-PKT}; empty for documents that bear none
     * @param placeAndDate {@code Hà Nội, ngày 22 tháng 11 năm 2026}
     */
    public record Masthead(String superior, String issuer, String number, String placeAndDate) {

        /** What stands in the place of a number that somebody enters by hand. */
        public static final String OPEN_NUMBER = "\u2026";

        /** The number, empty as long as it is open. */
        String givenNumber() {
            return number.startsWith(OPEN_NUMBER) ? "" : number;
        }
    }

    /**
     * One signature.
     *
     * @param capacity the office, a line each: {@code KT. TRƯỞNG PHÒNG}, {@code PHÓ TRƯỞNG PHÒNG}
     * @param note how it was signed, empty before
     * @param name who signed, empty before
     */
    public record SignatureBlock(List<String> capacity, String note, String name) {

        public SignatureBlock {
            capacity = List.copyOf(capacity);
        }

        /**
         * Of whoever did this; a deputy names the office signed for and below it the own one (Nghị định 30/2020/NĐ-CP,
         * phụ lục I, II.7).
         *
         * @param act null as long as nobody has signed
         */
        public static SignatureBlock of(String office, @Nullable Act act) {
            var stead = act == null ? null : act.inPlaceOf();
            return new SignatureBlock(
                    stead == null ? List.of(office) : List.of(stead.capacity(), stead.ownTitle()),
                    "",
                    act == null ? "" : act.name());
        }

        /** The same with the parties of an agreement named over the offices. */
        public SignatureBlock under(String... lines) {
            return new SignatureBlock(
                    Stream.concat(Stream.of(lines), capacity.stream())
                            .filter(line -> !line.isEmpty())
                            .toList(),
                    note,
                    name);
        }
    }

    /**
     * Pages of their own after the signature.
     *
     * @param title {@code DANH SÁCH}
     * @param reference what it belongs to: {@code (Kèm theo Quyết định số …)}
     */
    public record Annex(String title, String reference, List<Block> body) {

        public Annex {
            body = List.copyOf(body);
        }
    }

    /**
     * Where anybody can check the document.
     *
     * @param url the whole address, which the QR code says
     * @param code what a person types there
     */
    public record CheckMark(String url, String code) {

        /** The page where a person types the code. */
        public String page() {
            return url.substring(0, url.lastIndexOf('/'));
        }
    }

    /** A piece of what a document says. */
    public sealed interface Block permits Text, Table {

        /** For templates, which cannot ask for a type. */
        default boolean isTable() {
            return this instanceof Table;
        }
    }

    /** How a paragraph is set. */
    public enum Style {
        PARAGRAPH,
        /** One of the legal and practical grounds. */
        GROUND,
        /** Whom a letter addresses. */
        ADDRESSEE,
        /** The office that decides, over the grounds. */
        CAPACITY,
        /** The words that enact. */
        ENACTS,
        /** A part of a longer document. */
        HEADING,
        /** One of several things. */
        ITEM
    }

    /**
     * A paragraph.
     *
     * @param lead what stands before it in bold, {@code Điều 1.}; empty where nothing does
     */
    public record Text(Style style, String lead, String text) implements Block {

        public static Text paragraph(String text) {
            return new Text(Style.PARAGRAPH, "", text);
        }

        public static Text heading(String text) {
            return new Text(Style.HEADING, "", text);
        }

        public static Text item(String text) {
            return new Text(Style.ITEM, "", text);
        }
    }

    /**
     * A table whose head is repeated on every page.
     *
     * @param rows a text per column each
     * @param total the last row: its first text spans all columns but as many as there are further texts; empty where
     *     nothing is added up
     */
    public record Table(List<Column> columns, List<List<String>> rows, List<String> total) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            total = List.copyOf(total);
        }

        public Table(List<Column> columns, List<List<String>> rows) {
            this(columns, rows, List.of());
        }
    }

    /**
     * A column.
     *
     * @param width in millimetres; 0 shares what the others leave
     */
    public record Column(String name, int width, Align align) {

        public static Column text(String name, int width) {
            return new Column(name, width, Align.LEFT);
        }

        public static Column number(String name, int width) {
            return new Column(name, width, Align.RIGHT);
        }

        public static Column centred(String name, int width) {
            return new Column(name, width, Align.CENTER);
        }
    }

    /** Where a cell's text stands. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }
}
