@NullMarked
package vn.thidua.council.rest;

import org.jspecify.annotations.NullMarked;
