@NullMarked
package vn.thidua.publicsite.rest;

import org.jspecify.annotations.NullMarked;
