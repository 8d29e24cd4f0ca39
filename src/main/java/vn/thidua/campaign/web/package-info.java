/** Campaigns for people: list, plan, progress, and the acts of the launching unit. */
@NullMarked
package vn.thidua.campaign.web;

import org.jspecify.annotations.NullMarked;
