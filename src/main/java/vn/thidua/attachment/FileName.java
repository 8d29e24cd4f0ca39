package vn.thidua.attachment;

import java.text.Normalizer;

/** A file name as it was sent, made harmless: no folders, no control characters, no characters a file system refuses. */
record FileName(String text) {

    static final int LONGEST = 150;

    static FileName of(String sent) {
        var name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "")
                .replaceAll("[<>:\"|?*;%]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return new FileName(name.length() <= LONGEST ? name : shortened(name));
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot >= name.length() - 6 && dot > 0 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - ending.length()).strip() + ending;
    }
}
