package vn.thidua.campaign.web;

import java.util.List;

/** A content group of the plan with its targets and their results. */
record ContentLines(String title, List<TargetLine> targets) {}
