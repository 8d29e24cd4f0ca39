/** The decision tables for programs. */
@NullMarked
package vn.thidua.eligibility.rest;

import org.jspecify.annotations.NullMarked;
