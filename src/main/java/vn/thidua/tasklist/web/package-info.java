@NullMarked
package vn.thidua.tasklist.web;

import org.jspecify.annotations.NullMarked;
