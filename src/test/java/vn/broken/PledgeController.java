package vn.broken;

/** Public. */
public class PledgeController {}
