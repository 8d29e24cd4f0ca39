package vn.thidua.cluster;

import java.time.Instant;

/** A cluster's charter as somebody left it. */
public record CharterVersion(int version, String by, Instant at, String text) {}
