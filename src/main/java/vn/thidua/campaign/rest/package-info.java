/** Campaigns for programs. */
@NullMarked
package vn.thidua.campaign.rest;

import org.jspecify.annotations.NullMarked;
