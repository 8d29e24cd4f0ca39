@NullMarked
package vn.thidua.calendar.rest;

import org.jspecify.annotations.NullMarked;
