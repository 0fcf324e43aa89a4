/**
 * What somebody with bad intentions would try on everything at once: every page, every field, every
 * identifier. What is new is tried too, as pages and paths are collected.
 */
@NullMarked
package com.aetherial.attacks;

import org.jspecify.annotations.NullMarked;
