@NullMarked
package vn.thidua.conferral.rest;

import org.jspecify.annotations.NullMarked;
