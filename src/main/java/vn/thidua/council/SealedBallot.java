package vn.thidua.council;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What one member has marked, a byte for each case of the ballot, and the receipt by which that member alone finds their
 * votes again. Sealed it is always as long as any other of its ballot, whatever was marked and however often.
 */
final class SealedBallot {

    static final int RECEIPT = 16;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int TOKEN = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] receipt;
    private final byte[] marks;

    private SealedBallot(byte[] receipt, byte[] marks) {
        this.receipt = receipt;
        this.marks = marks;
    }

    /** Nothing marked yet. */
    static SealedBallot blank(int cases) {
        var receipt = new byte[RECEIPT];
        RANDOM.nextBytes(receipt);
        return new SealedBallot(receipt, new byte[cases]);
    }

    /**
     * Whose ballot it is: a sealed one put in another's place does not open.
     *
     * @param person the member's id
     */
    record Owner(UUID session, int ballotNo, UUID person) {

        private byte[] bytes() {
            return (session + "|" + ballotNo + "|" + person).getBytes(StandardCharsets.UTF_8);
        }
    }

    static SealedBallot open(byte[] sealed, byte[] key, Owner owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            cipher.updateAAD(owner.bytes());
            var plain = cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
            return new SealedBallot(Arrays.copyOf(plain, RECEIPT), Arrays.copyOfRange(plain, RECEIPT, plain.length));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A sealed ballot of session " + owner.session() + " does not open", broken);
        }
    }

    byte[] seal(byte[] key, Owner owner) {
        try {
            var nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.bytes());
            var plain = ByteBuffer.allocate(RECEIPT + marks.length)
                    .put(receipt)
                    .put(marks)
                    .array();
            return ByteBuffer.allocate(NONCE + plain.length + TAG_BITS / 8)
                    .put(nonce)
                    .put(cipher.doFinal(plain))
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Nullable
    Choice at(int slot) {
        return Choice.of(marks[slot]);
    }

    void mark(int slot, @Nullable Choice choice) {
        marks[slot] = choice == null ? 0 : choice.mark();
    }

    /** The receipt as its owner writes it down: groups of four. */
    String receiptText() {
        return HexFormat.of().formatHex(receipt).toUpperCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
    }

    byte[] token(UUID item) {
        return token(receipt, item);
    }

    /** The receipt out of what somebody typed, or nothing if it cannot be one. */
    static byte @Nullable [] receipt(@Nullable String typed) {
        var text = typed == null ? "" : typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return text.matches("[0-9a-f]{32}") ? HexFormat.of().parseHex(text) : null;
    }

    /** What a receipt makes of a case: equal for nobody else, and telling nothing of the receipt. */
    static byte[] token(byte[] receipt, UUID item) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(receipt);
            digest.update(item.toString().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(), TOKEN);
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
