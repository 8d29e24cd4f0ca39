/** The decision tables as pages: to read, to take away and to try facts against. */
@NullMarked
package vn.thidua.eligibility.web;

import org.jspecify.annotations.NullMarked;
