package vn.thidua.spreadsheet;

/**
 * Texts as they may stand in a cell. A spreadsheet computes what begins with one of these signs, and what it computes may
 * reach out of the file; with an apostrophe before it, as people write it by hand, it stays a text in every format and
 * also in the copies that are made of the file.
 */
final class HarmlessText {

    /** Also in their full width, which some spreadsheets read as the same. */
    private static final String COMPUTED = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char APOSTROPHE = '\'';

    /** What a cell of a spreadsheet holds at most. */
    private static final int LONGEST = 32_767;

    private HarmlessText() {}

    static String of(String text) {
        var harmless = isComputed(text) ? APOSTROPHE + text : text;
        return harmless.length() <= LONGEST ? harmless : harmless.substring(0, LONGEST);
    }

    private static boolean isComputed(String text) {
        return !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0;
    }
}
