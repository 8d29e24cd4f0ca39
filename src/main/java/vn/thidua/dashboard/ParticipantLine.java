package vn.thidua.dashboard;

import java.time.Instant;

/**
 * A unit's part in a campaign.
 *
 * @param unit its code
 * @param name its name in the reader's language
 * @param stage where it stands, by name
 * @param since since when
 * @param open tasks of this campaign on the unit's desks
 * @param overdue how many of them are late
 */
public record ParticipantLine(String unit, String name, String stage, Instant since, long open, long overdue) {}
