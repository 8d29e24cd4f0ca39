package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class PasswordsTests {

    @Test
    void spendsLessOnEachHashTheMoreThereAre() {
        assertThat(Passwords.costFor(1)).isEqualTo(Passwords.FULL_COST);
        assertThat(Passwords.costFor(1024)).isEqualTo(Passwords.FULL_COST);
        assertThat(Passwords.costFor(1025)).isEqualTo(Passwords.FULL_COST - 1);
        assertThat(Passwords.costFor(60_000)).isEqualTo(Passwords.LEAST_COST);
        assertThat(Passwords.costFor(10_000_000)).isEqualTo(Passwords.LEAST_COST);
    }

    @Test
    void hashesEqualPasswordsOnceAndDifferentOnesApart() {
        var hashes = new Passwords().hashAll(List.of("thidua", "thidua", "khác"));
        var encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        assertThat(hashes).hasSize(2);
        assertThat(encoder.matches("thidua", hashes.get("thidua"))).isTrue();
        assertThat(encoder.matches("khác", hashes.get("khác"))).isTrue();
        assertThat(encoder.matches("khác", hashes.get("thidua"))).isFalse();
    }

    @Test
    void givesAHashThatNoPasswordOpens() {
        var passwords = new Passwords();
        assertThat(PasswordEncoderFactories.createDelegatingPasswordEncoder().matches("", passwords.unusable()))
                .isFalse();
        assertThat(passwords.random(9)).hasSize(12).isNotEqualTo(passwords.random(9));
    }
}
