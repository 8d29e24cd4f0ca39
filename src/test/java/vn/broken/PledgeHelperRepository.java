package vn.broken;

/** Public, and so is what it keeps. */
public class PledgeHelperRepository {}
