/**
 * The command that brings a backup back. It runs while the platform does not, refuses what is
 * damaged and what would overwrite something, and checks the books afterwards.
 */
@NullMarked
package com.aetherial.restore;

import org.jspecify.annotations.NullMarked;
