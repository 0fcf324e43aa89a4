/**
 * A mail server for this machine: takes every letter, delivers none of them anywhere, and shows
 * them on a page, so that links in letters can be clicked. On request it refuses or falls silent.
 */
@NullMarked
package com.aetherial.simulator.mail;

import org.jspecify.annotations.NullMarked;
