package vn.thidua.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of the entries of a zip archive, read from its directory alone: nothing is unpacked, so an archive that would
 * unpack to gigabytes costs nothing.
 */
final class ZipNames {

    private static final int LOCAL_FILE = 0x04034b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;

    private ZipNames() {}

    /** The names, none at all where the bytes are no complete archive. */
    static Set<String> in(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (content.length < DIRECTORY_END_LENGTH || bytes.getInt(0) != LOCAL_FILE) {
            return Set.of();
        }
        int last = content.length - DIRECTORY_END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (bytes.getInt(at) == DIRECTORY_END) {
                return entries(bytes, at);
            }
        }
        return Set.of();
    }

    private static Set<String> entries(ByteBuffer bytes, int end) {
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        long at = Integer.toUnsignedLong(bytes.getInt(end + 16));
        var names = new HashSet<String>();
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_LENGTH > end || bytes.getInt((int) at) != DIRECTORY_ENTRY) {
                return Set.of();
            }
            int nameLength = Short.toUnsignedInt(bytes.getShort((int) at + 28));
            int extraLength = Short.toUnsignedInt(bytes.getShort((int) at + 30));
            int commentLength = Short.toUnsignedInt(bytes.getShort((int) at + 32));
            if (at + ENTRY_LENGTH + nameLength > end) {
                return Set.of();
            }
            names.add(new String(bytes.array(), (int) at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8));
            at += ENTRY_LENGTH + nameLength + extraLength + commentLength;
        }
        return names;
    }
}
