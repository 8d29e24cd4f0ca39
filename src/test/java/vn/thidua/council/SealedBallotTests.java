package vn.thidua.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedBallotTests {

    private final UUID session = UUID.randomUUID();
    private final SealedBallot.Owner owner = new SealedBallot.Owner(session, 1, UUID.randomUUID());
    private final byte[] key = new byte[BallotKeys.BYTES];

    @TempDir
    Path folder;

    @Test
    void givesBackWhatWasMarkedAndKeepsItsReceipt() {
        var ballot = SealedBallot.blank(3);
        ballot.mark(0, Choice.APPROVE);
        ballot.mark(2, Choice.ABSTAIN);

        var again = SealedBallot.open(ballot.seal(key, owner), key, owner);

        assertThat(again.at(0)).isEqualTo(Choice.APPROVE);
        assertThat(again.at(1)).isNull();
        assertThat(again.at(2)).isEqualTo(Choice.ABSTAIN);
        assertThat(again.receiptText()).isEqualTo(ballot.receiptText()).matches("([0-9A-F]{4}-){7}[0-9A-F]{4}");
    }

    @Test
    void tellsNothingByItsLengthAndNeverLooksTheSame() {
        var lengths = new HashSet<Integer>();
        var looks = new HashSet<String>();
        var ballot = SealedBallot.blank(500);
        for (int marked = 0; marked < 500; marked += 50) {
            ballot.mark(marked, Choice.values()[marked / 50 % 3]);
            var sealed = ballot.seal(key, owner);
            lengths.add(sealed.length);
            looks.add(java.util.HexFormat.of().formatHex(sealed));
        }
        assertThat(lengths).hasSize(1);
        assertThat(looks).hasSize(10);
    }

    @Test
    void opensNeitherWithAnotherKeyNorInAnothersPlace() {
        var sealed = SealedBallot.blank(2).seal(key, owner);
        var other = key.clone();
        other[0] = 1;
        var neighbour = new SealedBallot.Owner(session, 1, UUID.randomUUID());

        assertThatThrownBy(() -> SealedBallot.open(sealed, other, owner)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SealedBallot.open(sealed, key, neighbour)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readsReceiptsAsPeopleTypeThem() {
        var ballot = SealedBallot.blank(1);
        var item = UUID.randomUUID();
        var typed = ballot.receiptText().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');

        assertThat(SealedBallot.token(SealedBallot.receipt(typed), item)).isEqualTo(ballot.token(item));
        assertThat(SealedBallot.receipt("12345")).isNull();
        assertThat(SealedBallot.receipt(null)).isNull();
    }

    @Test
    void keysAreMadeOnceAndDestroyed() throws Exception {
        var keys = new BallotKeys(folder.resolve("keys"));
        var made = keys.make(session, 1);

        assertThat(keys.make(session, 1)).isEqualTo(made);
        assertThat(keys.get(session, 1)).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(folder.resolve("keys").resolve(session + "-1.key")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

        keys.make(session, 2);
        keys.destroyUnless((ofSession, ballot) -> ballot == 2);
        assertThatThrownBy(() -> keys.get(session, 1)).hasMessageContaining("thidua.council.ballot-keys");
        assertThat(keys.get(session, 2)).hasSize(BallotKeys.BYTES);
    }
}
