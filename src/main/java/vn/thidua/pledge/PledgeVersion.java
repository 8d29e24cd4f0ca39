package vn.thidua.pledge;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Act;

/**
 * One text of a pledge and what became of it. Versions are never changed once sent back and never deleted.
 *
 * @param number counts from 1
 * @param content what it says
 * @param drafted who wrote it
 * @param signed who signed it, absent while nobody did
 * @param accepted who accepted it, absent while nobody did
 * @param returned who sent it back and why, absent unless somebody did
 */
public record PledgeVersion(
        int number,
        PledgeContent content,
        Act drafted,
        @Nullable Act signed,
        @Nullable Act accepted,
        @Nullable Return returned) {

    static PledgeVersion drafted(int number, PledgeContent content, Act by) {
        return new PledgeVersion(number, content, by, null, null, null);
    }

    PledgeVersion signed(Act by) {
        return new PledgeVersion(number, content, drafted, by, null, null);
    }

    PledgeVersion accepted(Act by) {
        return new PledgeVersion(number, content, drafted, signed, by, null);
    }

    PledgeVersion returned(Return back) {
        return new PledgeVersion(number, content, drafted, signed, null, back);
    }

    /** What was done with it, in order. */
    List<Act> acts() {
        return Stream.of(drafted, signed, accepted).filter(Objects::nonNull).toList();
    }
}
