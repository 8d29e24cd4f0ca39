package vn.thidua.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations of single calls, sorted. */
record Figures(long[] nanos) {

    Figures {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    static Figures of(int times, Runnable call) {
        var nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            call.run();
            nanos[i] = System.nanoTime() - start;
        }
        return new Figures(nanos);
    }

    /** Milliseconds below which this share of the calls lies. */
    double millis(double share) {
        return nanos[(int) Math.min(nanos.length - 1, Math.ceil(nanos.length * share) - 1)] / 1e6;
    }

    String p50AndP95() {
        return String.format(Locale.ROOT, "%.2f / %.2f", millis(0.5), millis(0.95));
    }
}
