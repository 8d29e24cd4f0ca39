@NullMarked
package vn.thidua.tasklist.rest;

import org.jspecify.annotations.NullMarked;
