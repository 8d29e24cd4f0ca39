@NullMarked
package vn.thidua.pledge.web;

import org.jspecify.annotations.NullMarked;
