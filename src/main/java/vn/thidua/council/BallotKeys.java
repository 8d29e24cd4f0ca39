package vn.thidua.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys with which ballots are sealed: a file for each ballot, outside of the database, so that whoever has only the
 * database opens nothing. When a ballot is counted its key is destroyed, and every copy of a sealed ballot, in the
 * database's logs and backups too, is noise from then on. Several nodes need one folder.
 */
@Component
class BallotKeys {

    static final int BYTES = 32;

    private static final Pattern NAME = Pattern.compile("([0-9a-f-]{36})-(\\d)\\.key");

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    BallotKeys(@Value("${thidua.council.ballot-keys:${thidua.data-dir}/ballot-keys}") Path folder) {
        this.folder = folder;
    }

    /** The ballot's key; made where there is none, for an opening that was repeated finds its own. */
    byte[] make(UUID session, int ballotNo) {
        var key = new byte[BYTES];
        random.nextBytes(key);
        var file = file(session, ballotNo);
        try {
            Files.createDirectories(folder);
            var unfinished = Files.createTempFile(folder, ".making", ".key", onlyOurs());
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.write(java.nio.ByteBuffer.wrap(key));
                channel.force(true);
            }
            try {
                // a link never replaces what is there
                Files.createLink(file, unfinished);
                return key;
            } catch (FileAlreadyExistsException made) {
                return get(session, ballotNo);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @throws IllegalStateException where it is not: another folder is configured, or it was taken away */
    byte[] get(UUID session, int ballotNo) {
        try {
            var key = Files.readAllBytes(file(session, ballotNo));
            if (key.length != BYTES) {
                throw new IllegalStateException("The key of ballot " + file(session, ballotNo) + " is damaged");
            }
            return key;
        } catch (NoSuchFileException missing) {
            throw new IllegalStateException(
                    "The key of ballot " + missing.getFile() + " is missing; see thidua.council.ballot-keys", missing);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void destroy(UUID session, int ballotNo) {
        try {
            var file = file(session, ballotNo);
            if (Files.exists(file)) {
                // on disks that write in place nothing stays; others are the operator's care
                Files.write(file, new byte[BYTES], StandardOpenOption.WRITE, StandardOpenOption.SYNC);
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Destroys the keys of ballots that are over; a crash may have come between the count and its end. */
    void destroyUnless(BiPredicate<UUID, Integer> open) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            files.map(file -> NAME.matcher(file.getFileName().toString()))
                    .filter(java.util.regex.Matcher::matches)
                    .forEach(name -> {
                        var session = UUID.fromString(name.group(1));
                        int ballotNo = Integer.parseInt(name.group(2));
                        if (!open.test(session, ballotNo)) {
                            destroy(session, ballotNo);
                        }
                    });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path file(UUID session, int ballotNo) {
        return folder.resolve(session + "-" + ballotNo + ".key");
    }

    private FileAttribute<?>[] onlyOurs() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------")))
                }
                : new FileAttribute<?>[0];
    }
}
