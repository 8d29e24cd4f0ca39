@NullMarked
package vn.thidua.cluster.rest;

import org.jspecify.annotations.NullMarked;
