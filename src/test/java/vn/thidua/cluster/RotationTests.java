package vn.thidua.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RotationTests {

    private static final List<String> MEMBERS = List.of("A", "B", "C", "D", "E");

    @Test
    void comesBackToAHeadOnlyWhenEverybodyHasLed() {
        var led = new HashMap<String, Integer>();
        var heads = new ArrayList<String>();
        var head = "C";
        var deputy = "B";
        for (int year = 2024; year < 2034; year++) {
            heads.add(head);
            led.put(head, year);
            var next = new Rotation(MEMBERS, led).after(deputy).orElseThrow();
            head = deputy;
            deputy = next;
        }
        assertThat(heads).containsExactly("C", "B", "A", "D", "E", "C", "B", "A", "D", "E");
    }

    @Test
    void beginsWithTheFirstAndLeavesNobodyBesideOne() {
        assertThat(new Rotation(MEMBERS, Map.of()).after(null)).contains("A");
        assertThat(new Rotation(MEMBERS, Map.of("A", 2024)).after("B")).contains("C");
        assertThat(new Rotation(List.of("A"), Map.of()).after("A")).isEmpty();
    }
}
