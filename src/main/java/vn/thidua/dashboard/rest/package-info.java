/** The dashboard's figures for programs. */
@NullMarked
package vn.thidua.dashboard.rest;

import org.jspecify.annotations.NullMarked;
