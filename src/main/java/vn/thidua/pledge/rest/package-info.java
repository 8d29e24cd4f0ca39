@NullMarked
package vn.thidua.pledge.rest;

import org.jspecify.annotations.NullMarked;
