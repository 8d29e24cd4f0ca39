package vn.thidua.web;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Act;

/** An act as programs read it: who did it, and when. */
public record ActResource(String by, OffsetDateTime at) {

    public static ActResource of(Act act, ZoneId zone) {
        return new ActResource(act.by(), act.at().atZone(zone).toOffsetDateTime());
    }

    /** Absent as long as nobody did it. */
    public static @Nullable ActResource ofDone(@Nullable Act act, ZoneId zone) {
        return act == null ? null : of(act, zone);
    }
}
