package vn.thidua.cluster;

import java.time.Instant;
import java.util.List;

/** A cluster's table of points as somebody left it. */
public record TableVersion(int version, String by, Instant at, List<Criterion> criteria) {}
