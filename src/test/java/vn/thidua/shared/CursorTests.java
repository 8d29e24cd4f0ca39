package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @Test
    void givesBackTheKeysItWasMadeOf() {
        var id = UUID.randomUUID();
        var read = read(Cursor.of("2026-11-25 17:00:00.5+07", id), 2);

        assertThat(read.timestamp(0)).isEqualTo("2026-11-25 17:00:00.5+07");
        assertThat(read.id(1)).isEqualTo(id);
        assertThat(Cursor.read(null, 2)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"infinity", "2026-11-25 17:00:00+07", "2026-11-25 17:00:00.123456+05:30", "2026-11-25 10:00:00Z"
            })
    void readsTimesAsTheDatabasePrintsThem(String printed) {
        assertThat(read(Cursor.of(printed), 1).timestamp(0)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-infinity", "2026-13-25 17:00:00+07", "9999999999", "+100000-01-01 00:00:00+07"})
    void refusesTimesThatNoDatabasePrinted(String forged) {
        assertRefused(() -> read(Cursor.of(forged), 1).timestamp(0));
        assertRefused(() -> read(Cursor.of(forged), 1).instant(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "2026-02-30", "+5874898-01-01", "-0001-01-01", "infinity"})
    void refusesDaysThatNoRowHolds(String forged) {
        assertRefused(() -> read(Cursor.of(forged), 1).date(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "AAAA", "YR9i", "YWJj4oCu"})
    void refusesWhatWasNeverACursor(String text) {
        assertRefused(() -> read(text, 1).id(0));
    }

    private static Cursor read(String text, int keys) {
        return Objects.requireNonNull(Cursor.read(text, keys));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(reading).satisfies(refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.fields()).extracting(FieldProblem::field).containsExactly("cursor");
        });
    }
}
