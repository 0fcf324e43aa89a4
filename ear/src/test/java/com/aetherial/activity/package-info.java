/** What members did, seen from outside. */
@NullMarked
package com.aetherial.activity;

import org.jspecify.annotations.NullMarked;
