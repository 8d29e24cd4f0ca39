package vn.thidua.conferral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one award, as it is written down.
 *
 * @param entry of the register
 * @param receivedBy who came instead, in relation to the recipient; null where the recipient came or nobody
 */
public record HandedAward(
        UUID entry, Handing handing, @Nullable String receivedBy) {}
