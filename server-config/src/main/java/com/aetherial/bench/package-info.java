/**
 * Measures the whole platform on this machine: an empty durable database, the server with the EAR,
 * and the load, all on the same cores. Every run is followed by a check of the books, because a
 * fast ledger that loses coins is worth nothing.
 *
 * <p>Ratios to the same function called directly, within one run, are what to compare between
 * machines; the plain figures belong to the machine that made them.
 */
@NullMarked
package com.aetherial.bench;

import org.jspecify.annotations.NullMarked;
